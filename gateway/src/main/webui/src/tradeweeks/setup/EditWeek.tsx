import { useLocation } from 'preact-iso';
import type { ScreenProps } from '../../app/route';
import { useToasts } from '../../components/Toasts';
import { api } from '../../lib/api/client';
import { useTexts } from '../../lib/i18n';
import type { TradeWeek } from '../api';
import { OwnWeek } from '../OwnWeek';
import { setupTexts } from './texts';
import { WeekForm } from './WeekForm';

/** An event set up anew, such as when a table is lost. */
export default function EditWeek({ params }: ScreenProps) {
  const t = useTexts(setupTexts);
  const { route } = useLocation();
  const toasts = useToasts();
  const id = params?.id ?? '';
  const home = `/tradeweeks/${id}`;
  return (
    <OwnWeek id={id} title={t.editTitle}>
      {(week) => (
        <WeekForm
          week={week}
          cancel={() => route(home)}
          send={async (wanted) => {
            await api.put<TradeWeek, '/api/trade-weeks/{id}'>('/api/trade-weeks/{id}', { id, version: week.version, body: wanted });
            toasts.say(t.saved);
            route(home);
          }}
        />
      )}
    </OwnWeek>
  );
}
