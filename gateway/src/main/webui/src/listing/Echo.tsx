import type { ComponentChildren } from 'preact';
import { Chip } from '../components/parts';
import { daysWithWeeks, dayText, type Day } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useCropName, useSchemeName } from '../lib/names';
import { covering, type Assembled } from './assemble';
import { settled, type Parsed } from '../lib/parse/parse';
import { valueOf, type Choice, type Reading } from '../lib/parse/reading';
import { listingTexts } from './texts';
import type { OwnKnowledge } from './useKnowledge';

/** What the line was understood to say, as chips; what may mean two things is asked, and a touch rewrites the line. */
export function Echo({ line, parsed, assembled, known, write }: {
  line: string;
  parsed: Parsed;
  assembled: Assembled;
  known: OwnKnowledge;
  write: (line: string) => void;
}) {
  const t = useTexts(listingTexts);
  const { language } = useLanguage();
  const cropName = useCropName();
  const schemeName = useSchemeName();
  const fruit = valueOf(parsed.fruit);
  const days = valueOf(parsed.window);
  const settle = (about: Reading<unknown>) => (choice: Choice<unknown>) => write(settled(line, about, choice));
  const crops = [...new Set(known.areas.map((area) => area.crop))];
  const missing = (field: keyof Parsed & Assembled['missing'][number]) =>
    assembled.missing.includes(field) && !parsed[field] && !parsed.numbers && <Chip tone="ask">{t.missing[field]}</Chip>;

  return (
    <div class="echo">
      {fruit && <Chip tone="good">{[cropName(fruit.crop), fruit.variety].filter(Boolean).join(' · ')}</Chip>}
      {!parsed.fruit && (
        <Asked question={t.missing.crop} choices={crops.map((code) => ({ value: code, words: cropName(code) }))}
          choose={(choice) => write(`${choice.words.toLocaleLowerCase(language)} ${line}`)} />
      )}
      <Told reading={parsed.quantityKg} show={(value) => kg(value, language)} settle={settle} />
      {missing('quantityKg')}
      {days && (
        <Chip tone={assembled.missing.includes('over') ? 'ask' : 'good'}>
          {daysWithWeeks(days.from, days.to, language)}{yearOf(days.to)}
          {assembled.missing.includes('over') && ` · ${t.missing.over}`}
        </Chip>
      )}
      {parsed.window && !days && <Told reading={parsed.window} show={(it) => daysWithWeeks(it.from, it.to, language)} settle={settle} />}
      {missing('window')}
      <Told reading={parsed.askVndPerKg} show={(value) => perKg(value, language)} settle={settle} />
      {missing('askVndPerKg')}
      <Told reading={parsed.numbers} show={(value) => value} settle={settle} />
      <Told reading={parsed.minimumLotKg} show={(value) => t.lot(kg(value, language))} settle={settle} />
      <Told reading={parsed.grade} show={(value) => value} settle={settle} />
      {parsed.schemes.map((scheme) => {
        const paper = covering(known.certificates, scheme, assembled.areaId, days?.to);
        return paper ? (
          <Chip key={scheme} tone="good">{t.certified(schemeName(scheme), dayText(paper.validTo, language, true))}</Chip>
        ) : (
          <Chip key={scheme} tone="ask">{t.notCertified(schemeName(scheme))}</Chip>
        );
      })}
      {parsed.leftOver.length > 0 && <Chip tone="ask">{t.leftOver(parsed.leftOver.join(' '))}</Chip>}
    </div>
  );
}

const yearOf = (day: Day) => (day.startsWith(String(new Date().getFullYear())) ? '' : ` · ${day.slice(0, 4)}`);

function Told<T>({ reading, show, settle }: {
  reading: Reading<T> | undefined;
  show: (value: T) => string;
  settle: (about: Reading<unknown>) => (choice: Choice<unknown>) => void;
}) {
  const t = useTexts(listingTexts);
  if (!reading) {
    return null;
  }
  return 'value' in reading ? (
    <Chip tone="good">{show(reading.value)}</Chip>
  ) : (
    <Asked question={reading.choices.length > 0 ? t.either : t.notUnderstood} choices={reading.choices} choose={settle(reading)}>
      {(choice) => show(choice.value)}
    </Asked>
  );
}

function Asked<T>({ question, choices, choose, children }: {
  question: string;
  choices: Choice<T>[];
  choose: (choice: Choice<T>) => void;
  children?: (choice: Choice<T>) => ComponentChildren;
}) {
  return (
    <span class="asked" role="group" aria-label={question}>
      <span>{question}</span>
      {choices.map((choice) => (
        <button key={choice.words} type="button" onClick={() => choose(choice)}>
          {children ? children(choice) : choice.words}
        </button>
      ))}
    </span>
  );
}
