import { useState } from 'preact/hooks';
import { useFailureText } from '../components/Failure';
import { Button } from '../components/parts';
import { Question } from '../components/Question';
import { Problem } from '../lib/api/problem';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { withEased, type Eased } from './nearMiss';
import { nearMissTexts } from './texts';
import { useTermText } from './useTermText';

const CHANGED_MEANWHILE = 412;

interface Props<T extends object> {
  gainKg: number;
  eased: Eased;
  terms: T;
  send: (terms: T) => Promise<void>;
  stale: () => void;
  no: () => void;
}

/** The one question before terms are changed: each as it is and as it would be. */
export function Ease<T extends object>({ gainKg, eased, terms, send, stale, no }: Props<T>) {
  const t = useTexts(nearMissTexts);
  const { language } = useLanguage();
  const said = useTermText();
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const then = withEased(terms, eased);
  const isStale = failure instanceof Problem && failure.status === CHANGED_MEANWHILE;
  const names: Readonly<Record<string, string>> = t.terms;
  const of = (all: T, term: string) => (all as Record<string, unknown>)[term];
  const more = kg(gainKg, language);

  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await send(then);
    } catch (refusal) {
      if (refusal instanceof Problem && refusal.status === CHANGED_MEANWHILE) {
        stale();
      }
      setFailure(refusal);
      setBusy(false);
    }
  };
  return (
    <Question title={t.ask(more)} no={no}>
      <table class="near-miss-terms">
        <thead>
          <tr>
            <th scope="col">{t.term}</th>
            <th scope="col">{t.now}</th>
            <th scope="col">{t.then}</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(eased).map((term) => (
            <tr key={term}>
              <th scope="row">{names[term] ?? term}</th>
              <td>{said(term, of(terms, term))}</td>
              <td>
                <strong>{said(term, of(then, term))}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{t.hint}</p>
      {failure !== undefined && (
        <p class="field-error" role="alert">
          {isStale ? t.changed : text(failure)}
        </p>
      )}
      <div class="answers">
        <Button kind="primary" busy={busy} disabled={isStale} onClick={() => void confirm()}>
          {t.confirm(more)}
        </Button>
        <Button onClick={no}>{t.cancel}</Button>
      </div>
    </Question>
  );
}
