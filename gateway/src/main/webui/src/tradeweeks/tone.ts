import type { Tone } from '../components/parts';
import type { WeekStatus } from './api';

const TONES: Record<WeekStatus, Tone> = { DRAFT: 'ask', OPEN: 'good', PLANNED: 'good', LIVE: 'good', CLOSED: 'plain' };

/** How a status stands out: a draft waits for its organizer, what is over does not call. */
export const toneOf = (status: WeekStatus): Tone => TONES[status];
