import { useState } from 'preact/hooks';
import { Button, Card, Field } from '../components/parts';
import { today as dayToday } from '../lib/format/days';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useCropName } from '../lib/names';
import { AreaChoice } from './AreaChoice';
import { assemble } from './assemble';
import { wholes } from '../lib/parse/numbers';
import { told, type Reading } from '../lib/parse/reading';
import { listingTexts } from './texts';
import { useKnowledge } from './useKnowledge';
import type { useOutbox } from './useOutbox';

const NOWHERE = { start: 0, end: 0 };
const whole = (text: string, most: number): Reading<number> | undefined => {
  const [value] = wholes(text.trim(), 1, most);
  return value === undefined ? undefined : told(NOWHERE, value);
};

/** The same harvest for those who like a form. */
export function ListByField({ post }: { post: ReturnType<typeof useOutbox>['post'] }) {
  const t = useTexts(listingTexts);
  const { language } = useLanguage();
  const cropName = useCropName();
  const known = useKnowledge();
  const today = dayToday();
  const [crop, setCrop] = useState('');
  const [kilograms, setKilograms] = useState('');
  const [price, setPrice] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [area, setArea] = useState<string>();
  const crops = [...new Set(known.areas.filter((it) => it.status === 'ACTIVE').map((it) => it.crop))];
  const assembled = assemble(
    {
      schemes: [],
      leftOver: [],
      fruit: crop ? told(NOWHERE, { crop }) : undefined,
      quantityKg: whole(kilograms, 100_000_000),
      askVndPerKg: whole(price, 10_000_000),
      window: from && to && from <= to ? told(NOWHERE, { from, to }) : undefined,
    },
    known.areas,
    area,
    today,
  );
  const { body } = assembled;
  const send = (event: Event) => {
    event.preventDefault();
    if (body) {
      post(`${cropName(body.crop)} ${body.quantityKg} kg ${from} - ${to} ${body.askVndPerKg} đ/kg`, body);
      setKilograms('');
      setPrice('');
    }
  };
  return (
    <Card label={t.title}>
      <form class="stack" onSubmit={send}>
        <Field label={t.crop}>
          {(wiring) => (
            <select {...wiring} required value={crop} onChange={(event) => setCrop(event.currentTarget.value)}>
              <option value="" disabled>{t.chooseCrop}</option>
              {crops.map((code) => <option key={code} value={code}>{cropName(code)}</option>)}
            </select>
          )}
        </Field>
        <div class="two">
          <Field label={t.kilograms} unit="kg" error={kilograms && !whole(kilograms, 100_000_000) ? t.notUnderstood : undefined}>
            {(wiring) => <input {...wiring} inputMode="numeric" required value={kilograms} onInput={(event) => setKilograms(event.currentTarget.value)} />}
          </Field>
          <Field label={t.price} unit="₫/kg" error={price && !whole(price, 10_000_000) ? t.notUnderstood : undefined}>
            {(wiring) => <input {...wiring} inputMode="numeric" required value={price} onInput={(event) => setPrice(event.currentTarget.value)} />}
          </Field>
          <Field label={t.from}>
            {(wiring) => <input {...wiring} type="date" required min={today} value={from} onInput={(event) => setFrom(event.currentTarget.value)} />}
          </Field>
          <Field label={t.to}>
            {(wiring) => <input {...wiring} type="date" required min={from || today} value={to} onInput={(event) => setTo(event.currentTarget.value)} />}
          </Field>
        </div>
        {known.ready && <AreaChoice assembled={assembled} choose={setArea} cropKnown={Boolean(crop)} />}
        <Button kind="primary" type="submit" disabled={!body}>
          {body ? t.post(kg(body.quantityKg, language), cropName(body.crop).toLocaleLowerCase(language)) : t.postPlain}
        </Button>
      </form>
    </Card>
  );
}
