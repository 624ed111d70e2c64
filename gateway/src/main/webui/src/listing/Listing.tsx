import { useCallback, useState } from 'preact/hooks';
import { Choice } from '../components/Choice';
import { useToasts } from '../components/Toasts';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useCropName } from '../lib/names';
import { keptDraft, ListInOneLine } from './ListInOneLine';
import { ListByField } from './ListByField';
import type { Letter } from './outbox';
import { OutboxCards } from './OutboxCards';
import { listingTexts } from './texts';
import { useOutbox, useSent } from './useOutbox';

/** Listing a harvest, wherever it stands: the line, and under it what is still on its way. */
export function Listing({ byField = false }: { byField?: boolean }) {
  const t = useTexts(listingTexts);
  const { language } = useLanguage();
  const cropName = useCropName();
  const toasts = useToasts();
  const { letters, post, discard } = useOutbox();
  const [line, write] = useState(keptDraft);
  const sent = useCallback(
    (letter: Letter) =>
      toasts.say(t.posted(kg(letter.body.quantityKg, language), cropName(letter.body.crop).toLocaleLowerCase(language))),
    [t, language, cropName],
  );
  useSent(sent);
  return (
    <>
      {byField ? <ListByField post={post} /> : <ListInOneLine line={line} write={write} post={post} />}
      <OutboxCards
        letters={letters}
        discard={discard}
        mend={(letter) => {
          discard(letter);
          write(letter.line);
        }}
      />
    </>
  );
}

/** The screen of its own, where one may also fill in a form. */
export default function ListingScreen() {
  const t = useTexts(listingTexts);
  const [how, setHow] = useState<'line' | 'fields'>('line');
  return (
    <div class="stack narrow">
      <h1>{t.title}</h1>
      <Choice label={t.how} value={how} choose={setHow} options={[['line', t.oneLine], ['fields', t.byField]]} />
      <Listing byField={how === 'fields'} />
    </div>
  );
}
