import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Failure, useFailureText } from '../components/Failure';
import { Button, Field, LinkButton } from '../components/parts';
import { Question } from '../components/Question';
import { TermsFields, type TermsOffered } from '../components/TermsFields';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import { ownHarvests } from '../lib/api/market';
import { Problem } from '../lib/api/problem';
import type { Match, Side } from '../lib/api/types';
import { useKeyOf } from '../lib/api/useKeyOf';
import { daysText } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useReference } from '../lib/reference';
import { useLoad } from '../lib/useLoad';
import { ownOrders } from '../orders/ownOrder';
import { firstTerms, fitting, ofHarvest, ofOrder, type Listing } from './proposal';
import { proposalTexts } from './texts';

const own = async (side: Side, signal: AbortSignal): Promise<Listing[]> =>
  side === 'BUYER'
    ? (await ownOrders(signal)).filter((it) => it.status === 'POSTED').map(ofOrder)
    : (await ownHarvests(signal)).filter((it) => it.status === 'LISTED').map(ofHarvest);

/** With which of one's own, and on which terms. Sending them is an acceptance: the kilograms are held. */
export function ProposeForm({ to, side, no }: { to: Listing; side: Side; no: () => void }) {
  const t = useTexts(proposalTexts);
  const reference = useReference();
  const { data, error, reload } = useLoad((signal) => own(side, signal), [side]);
  const choices = data && fitting(data, to);
  const title = t.titled(t.propose[side], reference.crop(to.crop).toLocaleLowerCase());
  return (
    <Question title={title} no={no}>
      <Failure error={error} again={reload} />
      {choices?.length === 0 && (
        <>
          <p>{t.none[side]}</p>
          <div class="answers">
            <LinkButton kind="primary" href={side === 'BUYER' ? '/orders/new' : '/harvests/new'}>{t.list[side]}</LinkButton>
            <Button onClick={no}>{t.cancel}</Button>
          </div>
        </>
      )}
      {choices && choices.length > 0 && <Terms to={to} side={side} choices={choices} no={no} />}
    </Question>
  );
}

function Terms({ to, side, choices, no }: { to: Listing; side: Side; choices: Listing[]; no: () => void }) {
  const t = useTexts(proposalTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const text = useFailureText();
  const { route } = useLocation();
  const keyOf = useKeyOf();
  const pair = (mine: Listing) => (side === 'BUYER' ? { harvest: to, order: mine } : { harvest: mine, order: to });
  const begin = (mine: Listing) => firstTerms(pair(mine).harvest, pair(mine).order);
  const [mine, setMine] = useState(choices[0]!);
  const [terms, setTerms] = useState<TermsOffered>(() => begin(mine));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const errors = failure instanceof Problem ? failure.fields : {};
  const elsewhere = failure !== undefined && Object.keys(errors).length === 0;

  const choose = (id: string) => {
    const chosen = choices.find((it) => it.id === id) ?? mine;
    setMine(chosen);
    setTerms(begin(chosen));
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const { harvest, order } = pair(mine);
    const body = { harvestId: harvest.id, orderId: order.id, ...terms };
    setBusy(true);
    setFailure(undefined);
    try {
      const held = await api.post<Match, '/api/matches'>('/api/matches', { key: keyOf(body), body });
      toasts.say(t.sent(kg(terms.quantityKg, language)));
      route(`/matches/${held.id}`);
    } catch (refusal) {
      setFailure(refusal);
      setBusy(false);
    }
  };

  return (
    <form class="stack" onSubmit={(event) => void send(event)}>
      <Field label={t.own[side]}>
        {(wiring) => (
          <select {...wiring} value={mine.id} onChange={(event) => choose(event.currentTarget.value)}>
            {choices.map((it) => (
              <option key={it.id} value={it.id}>
                {t.listing(kg(it.openKg, language), daysText(it.days.from, it.days.to, language), it.variety ?? '')}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TermsFields terms={terms} errors={errors} change={setTerms} />
      <p class="soft">{t.hint[side]}</p>
      {elsewhere && <p class="field-error" role="alert">{text(failure)}</p>}
      <div class="answers">
        <Button kind="primary" type="submit" busy={busy}>
          {t.send(kg(terms.quantityKg, language), perKg(terms.priceVndPerKg, language))}
        </Button>
        <Button onClick={no}>{t.cancel}</Button>
      </div>
    </form>
  );
}
