import { useLocation } from 'preact-iso';
import { useToasts } from '../../components/Toasts';
import { api } from '../../lib/api/client';
import { useTexts } from '../../lib/i18n';
import type { TradeWeek } from '../api';
import { setupTexts } from './texts';
import { WeekForm } from './WeekForm';

/** A new event, seen by its organizer alone until it is opened. */
export default function NewWeek() {
  const t = useTexts(setupTexts);
  const { route } = useLocation();
  const toasts = useToasts();
  return (
    <div class="stack">
      <h1>{t.newTitle}</h1>
      <WeekForm
        cancel={() => route('/tradeweeks')}
        send={async (wanted) => {
          const drafted = await api.post<TradeWeek, '/api/trade-weeks'>('/api/trade-weeks', { body: wanted });
          toasts.say(t.drafted);
          route(`/tradeweeks/${drafted.id}`);
        }}
      />
    </div>
  );
}
