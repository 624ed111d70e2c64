import { useMemo, useState } from 'preact/hooks';
import { Button, Card } from '../components/parts';
import { today as dayToday } from '../lib/format/days';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { keep, kept } from '../lib/kept';
import { useCropName } from '../lib/names';
import { AreaChoice } from './AreaChoice';
import { assemble } from './assemble';
import { Echo } from './Echo';
import { parse } from '../lib/parse/parse';
import { listingTexts } from './texts';
import { useKnowledge } from './useKnowledge';
import type { useOutbox } from './useOutbox';
import './listing.css';

const DRAFT = 'draft';

/** The line as it was left, also after a reload or a dead battery. */
export const keptDraft = (): string => kept(DRAFT) ?? '';

/** A harvest in one line: what is understood is echoed while it is typed, and what is unclear is asked before it is sent. */
export function ListInOneLine({ line, write, post }: {
  line: string;
  write: (line: string) => void;
  post: ReturnType<typeof useOutbox>['post'];
}) {
  const t = useTexts(listingTexts);
  const { language } = useLanguage();
  const cropName = useCropName();
  const known = useKnowledge();
  const [area, setArea] = useState<string>();
  const today = dayToday();
  const parsed = useMemo(() => parse(line, { crops: known.crops, today }), [line, known.crops, today]);
  const assembled = assemble(parsed, known.areas, area, today);
  const change = (next: string) => {
    keep(DRAFT, next || null);
    write(next);
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (assembled.body) {
      post(line, assembled.body);
      setArea(undefined);
      change('');
    }
  };
  const { body } = assembled;
  return (
    <Card label={t.title}>
      <form class="stack-tight" onSubmit={send}>
        <label for="one-line" class="soft">{t.ask}</label>
        <input
          id="one-line"
          class="one-line"
          value={line}
          placeholder={t.example}
          autocomplete="off"
          autocapitalize="off"
          enterkeyhint="send"
          aria-describedby="one-line-echo"
          onInput={(event) => change(event.currentTarget.value)}
        />
        <div id="one-line-echo" aria-live="polite">
          {line.trim() === '' ? (
            <p class="soft small">{t.hint}</p>
          ) : (
            <Echo line={line} parsed={parsed} assembled={assembled} known={known} write={change} />
          )}
        </div>
        {line.trim() !== '' && known.ready && <AreaChoice assembled={assembled} choose={setArea} cropKnown={Boolean(parsed.fruit)} />}
        {line.trim() !== '' && (
          <Button kind="primary" type="submit" disabled={!body}>
            {body ? t.post(kg(body.quantityKg, language), cropName(body.crop).toLocaleLowerCase(language)) : t.postPlain}
          </Button>
        )}
      </form>
    </Card>
  );
}
