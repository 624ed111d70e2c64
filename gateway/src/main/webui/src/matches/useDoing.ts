import { useState } from 'preact/hooks';
import { useFailureText } from '../components/Failure';
import { useToasts } from '../components/Toasts';

/** Something done by one press: while it is under way no second press counts, and why it failed is said. */
export function useDoing(failed: () => void) {
  const toasts = useToasts();
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const doing = async (act: () => Promise<void>) => {
    setBusy(true);
    try {
      await act();
    } catch (failure) {
      toasts.say(text(failure));
      setBusy(false);
      failed();
    }
  };
  return { busy, doing };
}
