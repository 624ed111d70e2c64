import { useState } from 'preact/hooks';
import { useFailureText } from './Failure';
import { Button } from './parts';
import { Question } from './Question';
import { useToasts } from './Toasts';

interface Words {
  /** On the button that asks. */
  ask: string;
  title: string;
  hint: string;
  /** On the button that answers yes. */
  yes: string;
  no: string;
}

/** A deed that can't be undone: done after one question. What `act` comes to, or why it failed, is said. */
export function AskedOnce({ words, act, done }: { words: Words; act: () => Promise<string>; done: () => void }) {
  const toasts = useToasts();
  const text = useFailureText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      toasts.say(await act());
    } catch (failure) {
      toasts.say(text(failure));
    } finally {
      setBusy(false);
      setAsking(false);
      done();
    }
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.ask}
      </Button>
      {asking && (
        <Question title={words.title} no={() => setAsking(false)}>
          <p class="soft">{words.hint}</p>
          <div class="answers">
            <Button kind="primary" busy={busy} onClick={() => void confirm()}>
              {words.yes}
            </Button>
            <Button onClick={() => setAsking(false)}>{words.no}</Button>
          </div>
        </Question>
      )}
    </>
  );
}
