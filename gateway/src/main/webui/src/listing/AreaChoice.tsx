import { Field } from '../components/parts';
import { useTexts } from '../lib/i18n';
import type { Assembled } from './assemble';
import { listingTexts } from './texts';

/** Where it grows, asked only when several areas are possible. */
export function AreaChoice({ assembled, choose, cropKnown }: {
  assembled: Assembled;
  choose: (area: string) => void;
  cropKnown: boolean;
}) {
  const t = useTexts(listingTexts);
  if (!cropKnown || assembled.areas.length === 1) {
    return null;
  }
  return assembled.areas.length === 0 ? (
    <p class="field-error">{t.noArea} <a href="/areas">{t.addArea}</a></p>
  ) : (
    <Field label={t.area}>
      {(wiring) => (
        <select {...wiring} value={assembled.areaId ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="" disabled>{t.chooseArea}</option>
          {assembled.areas.map((area) => (
            <option key={area.id} value={area.id}>{[area.code, area.district].filter(Boolean).join(' · ')}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
