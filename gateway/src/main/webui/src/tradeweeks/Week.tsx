import type { ScreenProps } from '../app/route';
import { Failure } from '../components/Failure';
import { Card, LinkButton } from '../components/parts';
import { useTexts } from '../lib/i18n';
import { loginHere, useSession } from '../lib/session';
import { useLoad } from '../lib/useLoad';
import { weekOf } from './api';
import { useManages } from './OwnWeek';
import { Participation } from './Participation';
import { Programme } from './Programme';
import { Steps } from './Steps';
import { weekTexts } from './texts';
import { WeekHeader } from './WeekHeader';

/** An event: its programme for everybody, its next step for the organizer, and a party's own place at it. */
export default function Week({ params }: ScreenProps) {
  const t = useTexts(weekTexts);
  const id = params?.id ?? '';
  const { me, role } = useSession();
  const manages = useManages();
  const { data: week, error, reload, change } = useLoad((signal) => weekOf(id, signal), [id, me?.organization]);
  if (!week) {
    return <Failure error={error} again={reload} />;
  }
  const managed = manages(week);
  return (
    <div class="stack">
      <WeekHeader week={week} managed={managed} />
      {managed && <Steps week={week} taken={(next) => change(() => next)} />}
      {(role === 'cooperative' || role === 'buyer') && <Participation week={week} />}
      {me === null && week.status !== 'CLOSED' && (
        <Card>
          <h2>{t.registerFirst}</h2>
          <div class="row">
            <LinkButton kind="primary" href={loginHere()} external>
              {t.logIn}
            </LinkButton>
          </div>
        </Card>
      )}
      <Programme week={week} />
    </div>
  );
}
