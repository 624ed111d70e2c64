import type { ScreenProps } from '../../app/route';
import { Failure, useFailureText } from '../../components/Failure';
import { KilogramBar } from '../../components/KilogramBar';
import { Button, Card } from '../../components/parts';
import { useToasts } from '../../components/Toasts';
import { download } from '../../lib/download';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFresh } from '../../lib/live/useFresh';
import { useReference } from '../../lib/reference';
import { useLoad } from '../../lib/useLoad';
import { accountOf, type TradeWeek } from '../api';
import { OwnWeek } from '../OwnWeek';
import { weekTexts } from '../texts';
import { eventDays } from '../times';
import { PartyTable } from './PartyTable';
import { ResultTable } from './ResultTable';
import { sharesOfResult } from './shares';
import { weekAccountTexts } from './texts';
import { Way } from './Way';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the event came to, from the invitation to the delivered kilograms; printed it is the report. */
export default function WeekAccount({ params }: ScreenProps) {
  const t = useTexts(weekAccountTexts);
  return (
    <OwnWeek id={params?.id ?? ''} title={t.title}>
      {(week) => <Counted week={week} />}
    </OwnWeek>
  );
}

function Counted({ week }: { week: TradeWeek }) {
  const t = useTexts(weekAccountTexts);
  const words = useTexts(weekTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const toasts = useToasts();
  const text = useFailureText();
  const { data: account, error, reload } = useLoad((signal) => accountOf(week.id, signal), [week.id]);
  useFresh(reload);
  if (!account) {
    return <Failure error={error} again={reload} />;
  }
  const workbook = () =>
    download(`/api/trade-weeks/${week.id}/outcomes`, XLSX, t.file).catch((failure: unknown) => toasts.say(text(failure)));
  return (
    <>
      <header class="print-only">
        <p class="week-print-title">{week.name[language]}</p>
        <p>
          {week.place} · {eventDays(week.slots, language)} · {words.states[week.status]}
        </p>
      </header>
      <div class="spread no-print">
        <p class="soft">{t.about}</p>
        <div class="row">
          <Button onClick={() => void workbook()}>{t.workbook}</Button>
          <Button onClick={() => print()}>{t.print}</Button>
        </div>
      </div>
      <Card>
        <h2>{t.way}</h2>
        <Way account={account} />
        <KilogramBar shares={sharesOfResult(account.total)} />
      </Card>
      <ResultTable title={t.byCrop} head={t.crop} lines={account.byCrop} name={reference.crop} />
      <ResultTable title={t.byMarket} head={t.market} lines={account.byMarket} name={reference.market} />
      <PartyTable lines={account.byParty} />
    </>
  );
}
