import { useState } from 'preact/hooks';
import { Problem } from '../lib/api/problem';
import { useFailureText } from './Failure';
import { Button } from './parts';
import { TermsFields, type TermsOffered } from './TermsFields';

/** Terms that one side offers, by which it accepts them. What the server has against one of them stands at its field. */
export function TermsForm({ first, hint, yes, no, send, cancel }: {
  first: TermsOffered;
  /** What sending them means. */
  hint: string;
  /** On the button that sends them. */
  yes: (terms: TermsOffered) => string;
  no: string;
  /** Takes the form away when it was accepted; throws what refused it. */
  send: (terms: TermsOffered) => Promise<void>;
  cancel: () => void;
}) {
  const text = useFailureText();
  const [terms, setTerms] = useState(first);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const errors = failure instanceof Problem ? failure.fields : {};
  const elsewhere = failure !== undefined && Object.keys(errors).length === 0;
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      await send(terms);
    } catch (refusal) {
      setFailure(refusal);
      setBusy(false);
    }
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <TermsFields terms={terms} errors={errors} change={setTerms} />
      <p class="soft">{hint}</p>
      {elsewhere && <p class="field-error" role="alert">{text(failure)}</p>}
      <div class="answers">
        <Button kind="primary" type="submit" busy={busy}>{yes(terms)}</Button>
        <Button onClick={cancel}>{no}</Button>
      </div>
    </form>
  );
}
