import type { ScreenProps } from '../../app/route';
import { Failure } from '../../components/Failure';
import { Card, EmptyState } from '../../components/parts';
import { useTexts } from '../../lib/i18n';
import { namesOf, type TradeWeek } from '../api';
import { OwnWeek } from '../OwnWeek';
import { useNow } from '../useNow';
import { Making } from './Making';
import { PlanFigures } from './PlanFigures';
import { PlanGrid } from './PlanGrid';
import { planTexts } from './texts';
import { Unplaced } from './Unplaced';
import { useMoves } from './useMoves';
import { isBeingMade, usePlan, type Planned } from './usePlan';
import { WhatIfs } from './WhatIfs';
import './plan.css';

/** Who meets whom, when and where: made by the service, mended by hand. */
export default function Plan({ params }: ScreenProps) {
  const t = useTexts(planTexts);
  const id = params?.id ?? '';
  return (
    <OwnWeek id={id} title={t.title}>
      {(week, { reload }) => <Loaded week={week} planned={reload} />}
    </OwnWeek>
  );
}

function Loaded({ week, planned }: { week: TradeWeek; planned: () => void }) {
  const { data, error, reload, change } = usePlan(week.id);
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  return (
    <>
      <Failure error={error} again={reload} />
      <Making
        week={week}
        plan={data.plan}
        asked={(plan) => change((shown) => ({ ...shown, plan: shown.plan ? { ...shown.plan, ...plan } : plan }))}
        made={planned}
      />
      <Shown week={week} planned={data} change={change} reload={reload} />
    </>
  );
}

function Shown({ week, planned, change, reload }: {
  week: TradeWeek;
  planned: Planned;
  change: (how: (shown: Planned) => Planned) => void;
  reload: () => void;
}) {
  const t = useTexts(planTexts);
  const now = useNow();
  const { plan, participants } = planned;
  const meetings = plan?.meetings ?? [];
  const hall = { week, meetings, participants, now };
  const name = namesOf(participants);
  const moves = useMoves(week, hall, plan?.unplaced ?? [], name, change, reload);
  if (!plan || (meetings.length === 0 && plan.unplaced.length === 0)) {
    return isBeingMade(plan) ? null : <EmptyState title={t.none}>{week.status === 'DRAFT' ? t.registerFirst : t.noneHint}</EmptyState>;
  }
  return (
    <>
      <Card>
        <h2>{t.figures}</h2>
        <PlanFigures plan={plan} />
      </Card>
      <Unplaced meetings={plan.unplaced} name={name} place={week.status === 'CLOSED' ? undefined : moves.ask} />
      <Card>
        <h2>{t.grid}</h2>
        <PlanGrid hall={hall} tables={week.tables} name={name} moves={moves} />
      </Card>
      {week.status !== 'CLOSED' && <WhatIfs week={week} />}
      {moves.question}
    </>
  );
}
