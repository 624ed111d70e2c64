import type { ComponentChildren } from 'preact';
import { Failure } from '../components/Failure';
import { Button } from '../components/parts';
import { number, tonnes } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { marketTexts } from './texts';
import type { Pages } from './usePages';

interface Props {
  pages: Pages<unknown>;
  found: readonly { openKg: number }[];
  /** Whether what is shown was looked through here, and not all by the server. */
  searching: boolean;
  told: (shown: string, kg: string) => string;
  empty: ComponentChildren;
  children: ComponentChildren;
}

/** The cards that were found, how many there are, and how to come to more. */
export function FoundList({ pages, found, searching, told, empty, children }: Props) {
  const t = useTexts(marketTexts);
  const { language } = useLanguage();
  if (pages.error != null) {
    return <Failure error={pages.error} again={pages.next} />;
  }
  if (!pages.ready) {
    return <p class="soft" role="status" aria-busy="true" />;
  }
  const kilograms = found.reduce((sum, it) => sum + it.openKg, 0);
  return (
    <div class="stack">
      <p class="soft" role="status">
        {told(number(found.length, language) + (pages.more ? '+' : ''), tonnes(kilograms, language))}
        {searching && pages.more && ` · ${t.searched(number(pages.items.length, language))}`}
      </p>
      {found.length === 0 && !pages.more ? empty : <ul class="market-list">{children}</ul>}
      {pages.more && <Button onClick={pages.next}>{t.more}</Button>}
    </div>
  );
}
