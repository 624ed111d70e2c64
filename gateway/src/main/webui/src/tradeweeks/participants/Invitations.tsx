import { useState } from 'preact/hooks';
import { Failure } from '../../components/Failure';
import { Button, Card } from '../../components/parts';
import { api } from '../../lib/api/client';
import { tonnes } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import { nameOr, type Invitation, type TradeWeek } from '../api';
import { weekTexts } from '../texts';
import { participantTexts } from './texts';
import type { List } from './useList';

/** Whom to invite: who covers what is left over. It is worked out when asked, since that takes the service a while. */
export function Invitations({ week, list }: { week: TradeWeek; list: List }) {
  const t = useTexts(participantTexts);
  const words = useTexts(weekTexts);
  const { language } = useLanguage();
  const [items, setItems] = useState<Invitation[]>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    setError(undefined);
    try {
      setItems((await api.get<{ items: Invitation[] }>('/api/trade-weeks/{week}/invitations', { week: week.id })).items);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const known = new Set(list.all?.map((it) => it.organizationId));
  const left = items?.filter((it) => !known.has(it.organizationId));
  const nameOf = (it: Invitation) => nameOr(it.name, it.organizationId);
  return (
    <Card>
      <h2>{t.invitations}</h2>
      <p class="soft">{t.invitationsHint}</p>
      <Failure error={error} />
      <div class="row">
        <Button busy={busy} onClick={() => void ask()}>
          {busy ? t.asking : t.ask}
        </Button>
      </div>
      {left?.length === 0 && (
        <p role="status">
          {t.nobody}. <span class="soft">{t.nobodyHint}</span>
        </p>
      )}
      <ul>
        {left?.map((it) => (
          <li key={it.organizationId} class="week-row">
            <p>
              <strong>{nameOf(it)}</strong>{' '}
              <span class="soft">
                {words.sides[it.kind]}, <span class="unbroken">{t.adds(tonnes(it.addsKg, language))}</span>
              </span>
            </p>
            <Button
              aria-label={`${t.invite}: ${nameOf(it)}`}
              onClick={() => void list.add({ id: it.organizationId, name: nameOf(it), kind: it.kind }, true)}
            >
              {t.invite}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
