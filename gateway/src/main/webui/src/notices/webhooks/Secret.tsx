import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../components/parts';
import { useToasts } from '../../components/Toasts';
import { useTexts } from '../../lib/i18n';
import { webhookTexts } from './texts';
import '../notices.css';

/** A secret that is shown once, until its reader has kept it. */
export function Secret({ text, kept }: { text: string; kept: () => void }) {
  const t = useTexts(webhookTexts);
  const toasts = useToasts();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  // It takes the place of the form in which the reader's focus was.
  useEffect(() => panel.current?.focus(), []);
  const copy = () => navigator.clipboard.writeText(text).then(() => toasts.say(t.copied));
  return (
    <section ref={panel} class="secret" tabIndex={-1} aria-labelledby={id}>
      <h3 id={id}>{t.made}</h3>
      <code class="notice-long">{text}</code>
      <p class="small">{t.secretHint}</p>
      <div class="row">
        {/* Browsers have no clipboard on pages without TLS, and people may refuse it. */}
        <Button onClick={() => void Promise.resolve().then(copy).catch(() => toasts.say(t.notCopied))}>{t.copy}</Button>
        <Button onClick={kept}>{t.kept}</Button>
      </div>
    </section>
  );
}
