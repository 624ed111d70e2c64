import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useFailureText } from '../components/Failure';
import { Button, Card, Verdict } from '../components/parts';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import { cooperative } from '../lib/api/market';
import type { Match, Side } from '../lib/api/types';
import { useKeyOf } from '../lib/api/useKeyOf';
import { daysText } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useOnce } from '../lib/names';
import { revised, type Order } from '../orders/ownOrder';
import { toAddKg, type Replacement, type Replacements } from './agreement';
import { matchTexts } from './texts';

interface Props {
  match: Match;
  replacements: Replacements;
  side: Side | undefined;
  changed: () => void;
}

/**
 * What an agreement lacks since its harvest shrank, and the harvests that could cover it. Only the buyer can ask them; the order
 * has to have room for it first, for the agreement keeps its kilograms until it is weighed or called off.
 */
export function Short({ match, replacements, side, changed }: Props) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const text = useFailureText();
  const { route } = useLocation();
  const keyOf = useKeyOf();
  const [busy, setBusy] = useState<string>();
  const missing = kg(replacements.missingKg, language);
  const addKg = toAddKg(replacements);
  const buys = side === 'BUYER' && replacements.harvests.length > 0;

  const doing = async (what: string, act: () => Promise<void>) => {
    setBusy(what);
    try {
      await act();
    } catch (failure) {
      toasts.say(text(failure));
      changed();
    } finally {
      setBusy(undefined);
    }
  };
  const add = () =>
    doing('add', async () => {
      const order = await api.get<Order, '/api/orders/{id}'>('/api/orders/{id}', { id: match.orderId });
      await api.put<Order, '/api/orders/{id}'>('/api/orders/{id}', {
        id: order.id,
        version: order.version,
        body: revised(order, { quantityKg: order.quantityKg + addKg }),
      });
      toasts.say(t.added(kg(order.quantityKg + addKg, language)));
      changed();
    });
  const ask = (it: Replacement) =>
    doing(it.harvestId, async () => {
      const body = {
        harvestId: it.harvestId,
        orderId: match.orderId,
        quantityKg: it.quantityKg,
        priceVndPerKg: it.askVndPerKg,
        delivery: it.delivery,
      };
      const held = await api.post<Match, '/api/matches'>('/api/matches', { key: keyOf(body), body });
      toasts.say(t.asked(kg(it.quantityKg, language)));
      route(`/matches/${held.id}`);
    });

  return (
    <Card label={t.short(missing)}>
      <h2 class="field-error">{t.short(missing)}</h2>
      <p class="soft">{side ? t.shortHint[side] : t.shortHint.BUYER}</p>
      <h3>{replacements.harvests.length > 0 ? t.instead : t.noneInstead}</h3>
      {buys && addKg > 0 && (
        <div class="stack-tight">
          <p>{t.noRoom(kg(replacements.orderOpenKg, language))}</p>
          <div class="row">
            <Button kind="primary" busy={busy === 'add'} onClick={() => void add()}>{t.add(kg(addKg, language))}</Button>
          </div>
        </div>
      )}
      <ul class="stack">
        {replacements.harvests.map((it) => (
          <li key={it.harvestId} class="match-instead">
            <Instead harvest={it} />
            {buys && addKg === 0 && (
              <div class="row">
                <Button busy={busy === it.harvestId} onClick={() => void ask(it)}>{t.ask(kg(it.quantityKg, language))}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One harvest, with what speaks against it; what it passes is why it is here. */
function Instead({ harvest }: { harvest: Replacement }) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const name = useOnce(async () => (await cooperative(harvest.cooperativeId)).name, [harvest.cooperativeId]) ?? '…';
  const notes = harvest.reasons.filter((it) => it.verdict !== 'PASS' || it.rule === 'DISTANCE');
  return (
    <>
      <p class="spread">
        <a href={`/market/harvests/${harvest.harvestId}`} target="_self">{name}</a>
        <strong>{kg(harvest.quantityKg, language)}</strong>
      </p>
      <p class="soft">
        {t.asks(perKg(harvest.askVndPerKg, language))} · {daysText(harvest.delivery.from, harvest.delivery.to, language)}
      </p>
      <ul class="stack-tight">
        {notes.map((it) => <Verdict key={it.rule} verdict={it.verdict}>{it.text}</Verdict>)}
      </ul>
    </>
  );
}
