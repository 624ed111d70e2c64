import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useFailureText } from '../../components/Failure';
import { useToasts } from '../../components/Toasts';
import { api } from '../../lib/api/client';
import { useTexts } from '../../lib/i18n';
import type { Meeting, TradeWeek } from '../api';
import { slotText } from '../times';
import { MoveMeeting } from './MoveMeeting';
import { sameOrder, type Hall, type Place } from './moves';
import { planTexts } from './texts';
import type { Planned } from './usePlan';

export interface Moves {
  /** Asks where to; for the keyboard, for touch, and for a meeting without a place. */
  ask: (meeting: Meeting) => void;
  /** Sends it there; who is in the way has been asked before. */
  move: (meeting: Meeting, place: Place) => void;
  question: ComponentChildren;
}

/** Moves of meetings, and their order: shown at once, and taken back when the service refuses. */
export function useMoves(
  week: TradeWeek,
  hall: Hall,
  unplaced: readonly Meeting[],
  name: (organization: string) => string,
  change: (how: (shown: Planned) => Planned) => void,
  reload: () => void,
): Moves {
  const t = useTexts(planTexts);
  const toasts = useToasts();
  const text = useFailureText();
  const [asked, ask] = useState<Meeting | null>(null);
  const show = (meeting: Meeting) => change((shown) => ({ ...shown, plan: shown.plan && withMeeting(shown.plan, meeting) }));
  const at = ({ id, version }: Meeting) => ({ week: week.id, id, version });
  const save = async (meeting: Meeting, place: Place | undefined, after: string[]) => {
    show({ ...meeting, ...(place && { ...place, fixed: place.fixed ?? true, why: undefined }), after });
    ask(null);
    try {
      let saved = meeting;
      if (!sameOrder(meeting.after, after)) {
        saved = await api.put<Meeting, '/api/trade-weeks/{week}/meetings/{id}/after'>('/api/trade-weeks/{week}/meetings/{id}/after', {
          ...at(saved),
          body: { after },
        });
      }
      if (place) {
        saved = await api.put<Meeting, '/api/trade-weeks/{week}/meetings/{id}'>('/api/trade-weeks/{week}/meetings/{id}', {
          ...at(saved),
          body: place,
        });
      }
      show(saved);
      toasts.say(place ? t.moved(t.place(slotText(week.slots[place.slot]!), place.table)) : t.ordered);
    } catch (failure) {
      show(meeting);
      toasts.say(text(failure));
      reload();
    }
  };
  const move = (meeting: Meeting, place: Place) => void save(meeting, place, meeting.after);
  const question = asked && (
    <MoveMeeting
      hall={hall}
      all={[...hall.meetings, ...unplaced]}
      tables={week.tables}
      meeting={asked}
      name={name}
      move={(...wanted) => void save(...wanted)}
      no={() => ask(null)}
    />
  );
  return { ask, move, question };
}

/** The plan with a meeting as it is now: placed or not. */
function withMeeting<P extends { meetings: Meeting[]; unplaced: Meeting[] }>(plan: P, meeting: Meeting): P {
  const others = (meetings: Meeting[]) => meetings.filter((it) => it.id !== meeting.id);
  const placed = meeting.slot != null;
  return {
    ...plan,
    meetings: placed ? [...others(plan.meetings), meeting] : others(plan.meetings),
    unplaced: placed ? others(plan.unplaced) : [...others(plan.unplaced), meeting],
  };
}
