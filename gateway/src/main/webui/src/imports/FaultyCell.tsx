import { useId, useState } from 'preact/hooks';
import { Button } from '../components/parts';
import { number } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import type { Row, Violation } from './sheet';
import { importTexts } from './texts';

interface Props {
  /** Where it is, for those who listen. */
  label: string;
  row: Row;
  violation: Violation;
  /** Rows with the same words and the same fault, this one among them. */
  alike: readonly Row[];
  fix: (rows: readonly Row[], value: string) => void;
}

/** A cell to correct where it stands: what is wrong, what may have been meant, and as many like it as there are. */
export function FaultyCell({ label, row, violation, alike, fix }: Props) {
  const t = useTexts(importTexts);
  const { language } = useLanguage();
  const id = useId();
  const [all, setAll] = useState(true);
  const change = (value: string) => fix(all ? alike : [row], value);
  return (
    <div class={`import-cell ${violation.severity}`}>
      <input
        key={violation.value}
        aria-label={label}
        aria-describedby={id}
        aria-invalid="true"
        defaultValue={violation.value}
        onChange={(event) => {
          const value = event.currentTarget.value;
          if (value.trim() !== violation.value) {
            change(value);
          }
        }}
      />
      <p id={id} class="import-fault">
        {violation.message}
      </p>
      {violation.choices.length > 0 && (
        <div class="row">
          {violation.choices.map(({ cell, label: text }) => (
            <Button key={cell} onClick={() => change(cell)}>
              {text}
            </Button>
          ))}
        </div>
      )}
      {alike.length > 1 && (
        <label class="check">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          {t.sameForAll(number(alike.length, language))}
        </label>
      )}
    </div>
  );
}
