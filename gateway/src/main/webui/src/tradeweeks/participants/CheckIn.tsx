import { useState } from 'preact/hooks';
import type { ScreenProps } from '../../app/route';
import { Failure } from '../../components/Failure';
import { Button, Card, EmptyState, LinkButton } from '../../components/parts';
import { instantText } from '../../lib/format/instants';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { TradeWeek } from '../api';
import { OwnWeek } from '../OwnWeek';
import { weekTexts } from '../texts';
import { participantTexts } from './texts';
import { useList } from './useList';

/** What the organizer's phone opens from a participant's code. A link alone changes nothing: one press does. */
export default function CheckIn({ params }: ScreenProps) {
  const t = useTexts(participantTexts);
  return (
    <OwnWeek id={params?.id ?? ''} title={t.atTheDoor}>
      {(week) => <AtTheDoor week={week} id={params?.participant ?? ''} />}
    </OwnWeek>
  );
}

function AtTheDoor({ week, id }: { week: TradeWeek; id: string }) {
  const t = useTexts(participantTexts);
  const words = useTexts(weekTexts);
  const { language } = useLanguage();
  const list = useList(week.id);
  const [busy, setBusy] = useState(false);
  const it = list.all?.find((one) => one.id === id);
  const runs = week.status === 'PLANNED' || week.status === 'LIVE';
  if (!list.all) {
    return <Failure error={list.error} again={list.reload} />;
  }
  if (!it) {
    return (
      <EmptyState title={t.unknown} action={<LinkButton href={`/tradeweeks/${week.id}/participants`}>{t.toList}</LinkButton>}>
        {t.unknownHint}
      </EmptyState>
    );
  }
  const confirm = async () => {
    setBusy(true);
    await list.checkIn(it);
    setBusy(false);
  };
  return (
    <Card>
      <h2>{it.name}</h2>
      <p class="soft">{words.sides[it.kind]}</p>
      {it.checkedInAt ? (
        <p role="status">{t.hereSince(instantText(it.checkedInAt, language))}</p>
      ) : runs ? (
        <Button kind="primary" busy={busy} onClick={() => void confirm()}>
          {t.confirm(it.name)}
        </Button>
      ) : (
        <p>{t.notPlanned}</p>
      )}
    </Card>
  );
}
