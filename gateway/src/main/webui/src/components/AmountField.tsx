import { useState } from 'preact/hooks';
import { kg } from '../lib/format/numbers';
import { catalogue, useLanguage, useTexts } from '../lib/i18n';
import { amountRead } from '../lib/parse/amount';
import { Field } from './parts';

const texts = catalogue(
  {
    readAs: (kg: string) => `Hiểu là ${kg}`,
    unclear: (may: string[]) => (may.length > 1 ? `Là ${may.join(' hay ')}? Xin viết rõ hơn.` : 'Chưa rõ, xin viết lại, ví dụ 10 tấn.'),
  },
  {
    readAs: (kg: string) => `Read as ${kg}`,
    unclear: (may: string[]) => (may.length > 1 ? `Is it ${may.join(' or ')}? Please be exact.` : 'Not clear, please write it again, such as 10 tấn.'),
  },
);

interface Props {
  label: string;
  unit?: string;
  hint?: string;
  error?: string;
  required?: boolean;
  value: number | undefined;
  change: (value: number | undefined) => void;
}

/** A whole number as people write it; kilograms in any unit of the trade. What it is read as stands below; it never guesses. */
export function AmountField({ label, unit, hint, error, required = false, value, change }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const weight = unit === 'kg';
  const read = amountRead(typed, weight);
  const doubt = typed.trim() === '' || 'value' in read ? undefined : t.unclear(read.choices.map((it) => kg(it, language)));
  const echo = weight && value !== undefined ? t.readAs(kg(value, language)) : hint;
  return (
    <Field label={label} unit={unit} hint={doubt ? undefined : echo} error={doubt ?? error}>
      {(wiring) => (
        <input
          {...wiring}
          inputMode={weight ? 'text' : 'numeric'}
          required={required}
          value={typed}
          onInput={(it) => {
            const text = it.currentTarget.value;
            const now = amountRead(text, weight);
            it.currentTarget.setCustomValidity(text.trim() === '' || 'value' in now ? '' : t.unclear([]));
            setTyped(text);
            change('value' in now ? now.value : undefined);
          }}
        />
      )}
    </Field>
  );
}
