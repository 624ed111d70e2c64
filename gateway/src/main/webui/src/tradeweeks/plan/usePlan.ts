import { useEffect } from 'preact/hooks';
import { useFresh } from '../../lib/live/useFresh';
import { useLoad, type Loaded } from '../../lib/useLoad';
import { participantsOf, planOf, type Participant, type Plan } from '../api';

const WHILE_PLANNING_MS = 500;

export interface Planned {
  plan: Plan | null;
  participants: Participant[];
}

export const isBeingMade = (plan: Plan | null | undefined): boolean => plan?.status === 'QUEUED' || plan?.status === 'WORKING';

/** The plan with those whom it is for; asked for twice a second while a new one is made. */
export function usePlan(week: string): Loaded<Planned> {
  const loaded = useLoad(
    async (signal): Promise<Planned> => {
      const [plan, participants] = await Promise.all([planOf(week, signal), participantsOf(week, signal)]);
      return { plan, participants };
    },
    [week],
  );
  const { data, reload } = loaded;
  useEffect(() => {
    if (!isBeingMade(data?.plan)) {
      return undefined;
    }
    const timer = setTimeout(reload, WHILE_PLANNING_MS);
    return () => clearTimeout(timer);
  }, [data, reload]);
  useFresh(reload);
  return loaded;
}
