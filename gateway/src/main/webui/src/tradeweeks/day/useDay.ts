import type { SeasonFlow } from '../../charts/flowGraph';
import { api } from '../../lib/api/client';
import { plusDays } from '../../lib/format/days';
import { useFresh } from '../../lib/live/useFresh';
import { useLoad, type Loaded } from '../../lib/useLoad';
import { accountOf, participantsOf, planOf, weekOf, type Account, type Participant, type Plan, type TradeWeek } from '../api';

export interface Day {
  week: TradeWeek;
  plan: Plan | null;
  participants: Participant[];
  account: Account;
  flows: SeasonFlow[];
}

/** What is agreed at the tables is delivered within this time; the service sums up no more at once. */
const DELIVERED_WITHIN_DAYS = 365;
const EVERY_MS = 15_000;

/** All that the projector shows, fresh while it does. */
export function useDay(id: string): Loaded<Day> {
  const day = useLoad(
    async (signal): Promise<Day> => {
      const week = await weekOf(id, signal);
      const from = week.days.from;
      const [plan, participants, account, flows] = await Promise.all([
        planOf(id, signal),
        participantsOf(id, signal),
        accountOf(id, signal),
        api.get<{ items: SeasonFlow[] }, '/api/season/flows'>('/api/season/flows', {
          query: { from, to: plusDays(from, DELIVERED_WITHIN_DAYS), tradeWeekId: id },
          signal,
        }),
      ]);
      return { week, plan, participants, account, flows: flows.items };
    },
    [id],
  );
  useFresh(day.reload, EVERY_MS);
  return day;
}
