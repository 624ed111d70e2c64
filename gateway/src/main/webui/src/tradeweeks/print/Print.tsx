import type { ScreenProps } from '../../app/route';
import { Choice } from '../../components/Choice';
import { Failure } from '../../components/Failure';
import { Button, EmptyState, LinkButton } from '../../components/parts';
import { useFilters } from '../../lib/filters';
import { useTexts } from '../../lib/i18n';
import { useLoad } from '../../lib/useLoad';
import { namesOf, participantsOf, planOf, type TradeWeek } from '../api';
import { OwnWeek } from '../OwnWeek';
import { Agendas } from './Agendas';
import { Cards } from './Cards';
import { byParticipant, byTable, inFours } from './sheets';
import { printTexts } from './texts';
import './print.css';

/** Cards for the tables and a sheet for each participant, as the printer will put them on paper. */
export default function Print({ params }: ScreenProps) {
  const t = useTexts(printTexts);
  return (
    <OwnWeek id={params?.id ?? ''} title={t.title}>
      {(week) => <Sheets week={week} />}
    </OwnWeek>
  );
}

function Sheets({ week }: { week: TradeWeek }) {
  const t = useTexts(printTexts);
  const [{ what }, change] = useFilters(['what']);
  const { data, error, reload } = useLoad(
    async (signal) => {
      const [plan, participants] = await Promise.all([planOf(week.id, signal), participantsOf(week.id, signal)]);
      return { meetings: plan?.meetings ?? [], participants };
    },
    [week.id],
  );
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  const { meetings, participants } = data;
  if (meetings.length === 0) {
    return (
      <EmptyState title={t.none} action={<LinkButton href={`/tradeweeks/${week.id}/plan`}>{t.toPlan}</LinkButton>}>
        {t.noneHint}
      </EmptyState>
    );
  }
  const chosen = what === 'agendas' ? 'agendas' : 'cards';
  const cards = inFours(byTable(meetings));
  const agendas = byParticipant(meetings, participants);
  const name = namesOf(participants);
  return (
    <>
      <div class="stack no-print">
        <Choice
          label={t.what}
          value={chosen}
          choose={(next) => change({ what: next })}
          options={[
            ['cards', t.whats.cards],
            ['agendas', t.whats.agendas],
          ]}
        />
        <p class="soft">{chosen === 'cards' ? t.cardsHint : t.agendasHint}</p>
        <div class="row">
          <Button kind="primary" onClick={() => print()}>
            {t.print(t.whats[chosen], chosen === 'cards' ? cards.length : agendas.length)}
          </Button>
        </div>
      </div>
      {chosen === 'cards' ? <Cards week={week} sheets={cards} name={name} /> : <Agendas week={week} agendas={agendas} name={name} />}
    </>
  );
}
