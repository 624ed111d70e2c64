import { useId } from 'preact/hooks';
import { Button, Card } from '../components/parts';
import { useTexts } from '../lib/i18n';
import { importTexts } from './texts';

/** How far it has come. */
export function Underway({ done, of, text, stop }: { done: number; of: number; text: string; stop?: () => void }) {
  const t = useTexts(importTexts);
  const id = useId();
  return (
    <Card>
      <p id={id}>{text}</p>
      <progress class="import-progress" aria-labelledby={id} max={of || undefined} value={of ? done : undefined} />
      {stop && (
        <div class="row">
          <Button onClick={stop}>{t.stop}</Button>
        </div>
      )}
    </Card>
  );
}
