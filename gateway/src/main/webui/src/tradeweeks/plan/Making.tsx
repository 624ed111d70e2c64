import { useEffect, useRef, useState } from 'preact/hooks';
import { useFailureText } from '../../components/Failure';
import { Button, Card } from '../../components/parts';
import { useToasts } from '../../components/Toasts';
import { api } from '../../lib/api/client';
import { number } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Plan, TradeWeek } from '../api';
import { planTexts } from './texts';
import { isBeingMade } from './usePlan';

const PHASES = ['CLEARING', 'SCHEDULING', 'TELLING'] as const;

/** Asks for a plan and shows how far it is. */
export function Making({ week, plan, asked, made }: {
  week: TradeWeek;
  plan: Plan | null;
  asked: (plan: Plan) => void;
  made: () => void;
}) {
  const t = useTexts(planTexts);
  const toasts = useToasts();
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const making = isBeingMade(plan);
  const wasMaking = useRef(making);
  useEffect(() => {
    if (wasMaking.current && !making && plan?.status === 'DONE') {
      toasts.say(t.done);
      made();
    }
    wasMaking.current = making;
  }, [making]);
  const ask = async () => {
    setBusy(true);
    try {
      // What it holds is read in a moment; the answer tells that it waits.
      const { status, progress, version } = await api.post<Plan>('/api/trade-weeks/{week}/plan', { week: week.id });
      asked({ ...(plan ?? EMPTY), status, progress, version });
    } catch (failure) {
      toasts.say(text(failure));
    } finally {
      setBusy(false);
    }
  };
  if (making) {
    return <Progress plan={plan!} />;
  }
  if (week.status === 'CLOSED' || week.status === 'DRAFT') {
    return null;
  }
  return (
    <div class="row">
      <Button kind={plan ? 'secondary' : 'primary'} busy={busy} onClick={() => void ask()}>
        {plan ? t.anew : t.make}
      </Button>
      {plan?.status === 'FAILED' ? (
        <p class="field-error" role="alert">
          {t.failed}
        </p>
      ) : (
        plan && <p class="soft">{t.anewHint}</p>
      )}
    </div>
  );
}

const EMPTY: Plan = {
  status: 'QUEUED',
  askedAt: '',
  tradedKg: 0,
  surplusVnd: 0,
  idleGaps: 0,
  fairness: 0,
  meetings: [],
  unplaced: [],
  version: 0,
};

function Progress({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  const { progress } = plan;
  const at = progress ? PHASES.indexOf(progress.phase) : -1;
  const now = at < 0 ? t.asked : t[PHASES[at]!];
  const figure = (value: number) => number(value, language);
  return (
    <Card>
      <p role="status">
        <strong>{now}…</strong>
        {progress?.meetings != null && (
          <>
            {' '}
            {t.placed(figure(progress.placed ?? 0), figure(progress.meetings))}, {t.waits(figure(progress.idleGaps ?? 0))}
          </>
        )}
      </p>
      <progress class="plan-progress" max={PHASES.length} value={at < 0 ? 0 : at + (progress?.done ?? 0)} aria-label={now} />
      <ol class="plan-phases">
        {PHASES.map((phase, index) => (
          <li key={phase} aria-current={index === at ? 'step' : undefined} class={index < at ? 'done' : undefined}>
            {t[phase]}
          </li>
        ))}
      </ol>
    </Card>
  );
}
