import { Button, Card, Chip } from '../components/parts';
import { daysText } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useCropName } from '../lib/names';
import type { Letter } from './outbox';
import { listingTexts } from './texts';

/** Harvests that are not listed yet: they wait for the network, or came back and wait for their writer. */
export function OutboxCards({ letters, mend, discard }: {
  letters: Letter[];
  mend: (letter: Letter) => void;
  discard: (letter: Letter) => void;
}) {
  const t = useTexts(listingTexts);
  const { language } = useLanguage();
  const cropName = useCropName();
  return (
    <>
      {letters.map((letter) => (
        <Card key={letter.key} tight label={letter.refused ? t.refused : t.waiting}>
          <div class="spread">
            <strong>{kg(letter.body.quantityKg, language)} {cropName(letter.body.crop).toLocaleLowerCase(language)}</strong>
            <Chip tone="ask">{letter.refused ? t.refused : t.waiting}</Chip>
          </div>
          <p class="soft">
            {daysText(letter.body.window.from, letter.body.window.to, language)} · {perKg(letter.body.askVndPerKg, language)}
          </p>
          <p class={letter.refused ? 'field-error' : 'soft small'}>{letter.refused ?? t.waitingHint}</p>
          {letter.refused && (
            <div class="row">
              <Button onClick={() => mend(letter)}>{t.mend}</Button>
              <Button kind="quiet" onClick={() => discard(letter)}>{t.discard}</Button>
            </div>
          )}
        </Card>
      ))}
    </>
  );
}
