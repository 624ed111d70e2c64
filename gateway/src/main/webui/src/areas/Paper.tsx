import type { Certificate, GrowingArea } from '../lib/api/types';
import { Chip, type Tone } from '../components/parts';
import { dayText, daysBetween, type Day } from '../lib/format/days';
import { useLanguage, useTexts } from '../lib/i18n';
import { useSchemeName } from '../lib/names';
import { areaTexts } from './texts';
import { validityOf, type Validity } from './validity';

const TONES: Record<Validity, Tone> = { valid: 'good', soon: 'ask', expired: 'bad', revoked: 'bad', notYet: 'plain' };

/** One certificate in a line, with how long it still holds. */
export function Paper({ paper, today, areas }: { paper: Certificate; today: Day; areas: GrowingArea[] }) {
  const t = useTexts(areaTexts);
  const { language } = useLanguage();
  const schemeName = useSchemeName();
  const validity = validityOf(paper, today);
  const until = dayText(paper.validTo, language, true);
  const words: Record<Validity, string> = {
    valid: t.until(until),
    soon: `${t.until(until)} · ${t.left(daysBetween(today, paper.validTo))}`,
    expired: t.expired(until),
    revoked: t.revoked,
    notYet: t.notYet(dayText(paper.validFrom, language, true)),
  };
  const area = areas.find((it) => it.id === paper.growingAreaId);
  return (
    <li class="spread">
      <span>{[schemeName(paper.scheme), paper.number, area?.code ?? (paper.growingAreaId ? '' : t.whole)].filter(Boolean).join(' · ')}</span>
      <Chip tone={TONES[validity]}>{words[validity]}</Chip>
    </li>
  );
}
