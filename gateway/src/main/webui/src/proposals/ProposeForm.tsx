import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { Button, Field, LinkButton } from '../components/parts';
import { Question } from '../components/Question';
import { TermsForm } from '../components/TermsForm';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import { ownHarvests } from '../lib/api/market';
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

interface Props {
  to: Listing;
  side: Side;
  no: () => void;
}

/** With which of one's own, and on which terms. Sending them is an acceptance: the kilograms are held. */
export function ProposeForm({ to, side, no }: Props) {
  const t = useTexts(proposalTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const { data, error, reload } = useLoad((signal) => own(side, signal), [side]);
  const choices = data && fitting(data, to, side);
  return (
    <Question title={t.titled(t.propose[side], reference.crop(to.crop).toLocaleLowerCase(language))} no={no}>
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
      {choices && choices.length > 0 && <WithOneOf choices={choices} to={to} side={side} no={no} />}
    </Question>
  );
}

function WithOneOf({ choices, to, side, no }: Props & { choices: Listing[] }) {
  const t = useTexts(proposalTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const { route } = useLocation();
  const keyOf = useKeyOf();
  const [chosen, choose] = useState(choices[0]!.id);
  const mine = choices.find((it) => it.id === chosen) ?? choices[0]!;
  const [harvest, order] = side === 'BUYER' ? [to, mine] : [mine, to];
  return (
    <>
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
      <TermsForm
        key={mine.id}
        first={firstTerms(harvest, order)}
        hint={t.hint[side]}
        yes={(terms) => t.send(kg(terms.quantityKg, language), perKg(terms.priceVndPerKg, language))}
        no={t.cancel}
        send={async (terms) => {
          const body = { harvestId: harvest.id, orderId: order.id, ...terms };
          const held = await api.post<Match, '/api/matches'>('/api/matches', { key: keyOf(body), body });
          toasts.say(t.sent(kg(terms.quantityKg, language)));
          route(`/matches/${held.id}`);
        }}
        cancel={no}
      />
    </>
  );
}
