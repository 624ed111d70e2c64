import { useState } from 'preact/hooks';
import { useFailureText } from '../components/Failure';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import type { Match, Schemas } from '../lib/api/types';
import { useKeyOf } from '../lib/api/useKeyOf';

interface Steps {
  '/api/matches/{id}/delivery': Schemas['Weighed'];
  '/api/matches/{id}/cancellation': Schemas['Because'];
}

/** A step that ends an agreement: asked once, sent once however often it is pressed, and refused if the other side was quicker. */
export function useStep<P extends keyof Steps>(path: P, { id, version }: Match, done: () => void) {
  const toasts = useToasts();
  const text = useFailureText();
  const keyOf = useKeyOf();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const send = async (body: Steps[P], said: string) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await api.post<Match>(path, { id, version, key: keyOf({ version, ...body }), body });
      toasts.say(said);
      setAsking(false);
      done();
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setBusy(false);
    }
  };
  return {
    asking,
    ask: () => setAsking(true),
    no: () => setAsking(false),
    busy,
    refusal: failure === undefined ? undefined : text(failure),
    send,
  };
}
