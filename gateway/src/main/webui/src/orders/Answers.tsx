import { useRef, useState } from 'preact/hooks';
import { useFailureText } from '../components/Failure';
import { Button } from '../components/parts';
import { Question } from '../components/Question';
import { useToasts } from '../components/Toasts';
import { CounterForm } from '../home/CounterForm';
import { api, newKey } from '../lib/api/client';
import type { Match } from '../lib/api/types';
import { daysText } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useReference } from '../lib/reference';
import { orderTexts } from './texts';

/** The buyer's three answers. A refusal can be taken back for ten seconds; where the buyer signs, it is asked once. */
export function Answers({ match, cooperative, answered }: { match: Match; cooperative: string; answered: () => void }) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const toasts = useToasts();
  const text = useFailureText();
  const [asking, setAsking] = useState<'sign' | 'counter' | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const key = useRef(newKey());
  const kilograms = kg(match.quantityKg, language);
  const signs = match.status === 'HELD';

  const accept = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await api.post<Match>('/api/matches/{id}/acceptance', { id: match.id, version: match.version, key: key.current });
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setBusy(false);
      setAsking(null);
      answered();
    }
  };
  const refuse = () => {
    const once = newKey();
    setRefused(true);
    toasts.undoable({
      text: t.refused(kilograms),
      undo: () => setRefused(false),
      commit: (leaving) => {
        api.post<Match>('/api/matches/{id}/refusal', { id: match.id, body: {}, key: once, leaving }).then(answered, (problem: unknown) => {
          setRefused(false);
          toasts.say(text(problem));
        });
      },
    });
  };

  if (refused) {
    return <p class="soft">{t.refused(kilograms)}</p>;
  }
  return (
    <div class="stack-tight">
      <div class="answers">
        <Button kind="primary" busy={busy} onClick={() => (signs ? setAsking('sign') : void accept())}>
          {signs ? t.agree(kilograms) : t.accept(kilograms)}
        </Button>
        <Button onClick={() => setAsking('counter')}>{t.bargain}</Button>
        <Button aria-label={t.refuse(kilograms)} title={t.refuse(kilograms)} onClick={refuse}>
          ✕
        </Button>
      </div>
      {failure !== undefined && (
        <p class="field-error" role="alert">
          {text(failure)}
        </p>
      )}
      {asking === 'sign' && (
        <Question title={t.signTitle(kilograms, cooperative)} no={() => setAsking(null)}>
          <p>
            {t.signTerms(
              perKg(match.priceVndPerKg, language),
              daysText(match.delivery.from, match.delivery.to, language),
              reference.place(match.delivery.place),
            )}
          </p>
          <p class="soft">{t.signHint}</p>
          <div class="answers">
            <Button kind="primary" busy={busy} onClick={() => void accept()}>
              {t.agree(kilograms)}
            </Button>
            <Button onClick={() => setAsking(null)}>{t.notYet}</Button>
          </div>
        </Question>
      )}
      {asking === 'counter' && (
        <CounterForm
          match={match}
          title={t.counterTitle(cooperative)}
          hint={t.counterHint}
          answered={() => {
            setAsking(null);
            answered();
          }}
          no={() => setAsking(null)}
        />
      )}
    </div>
  );
}
