import { useState } from 'preact/hooks';
import { Button, Card } from '../components/parts';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { Ease } from './Ease';
import { clauses, type NearMiss } from './nearMiss';
import { nearMissTexts } from './texts';
import './nearmisses.css';

const SHOWN = 6;

interface Props<T extends object> {
  misses: readonly NearMiss[];
  /** The terms as their owner writes them now. */
  terms: T;
  /** Sends them changed; what it refuses is said in the question. */
  send: (terms: T) => Promise<void>;
  /** Somebody else has changed them meanwhile. */
  stale: () => void;
}

/** What would bring more, the smallest change first; each is one button away. */
export function NearMissCards<T extends object>({ misses, terms, send, stale }: Props<T>) {
  const t = useTexts(nearMissTexts);
  const { language } = useLanguage();
  const [asking, ask] = useState<NearMiss>();
  return (
    <>
      <ul class="near-misses">
        {misses.slice(0, SHOWN).map((miss) => (
          <li key={clauses(miss, t.and, language)}>
            <Card tight>
              <strong class="near-miss-gain">{t.gain(kg(miss.gainKg, language))}</strong>
              <span>{clauses(miss, t.and, language)}</span>
              {miss.eased ? (
                <Button aria-label={`${t.change}: ${clauses(miss, t.and, language)}`} onClick={() => ask(miss)}>
                  {t.change}
                </Button>
              ) : (
                <span class="soft small">{t.papers}</span>
              )}
            </Card>
          </li>
        ))}
      </ul>
      {asking?.eased && (
        <Ease
          gainKg={asking.gainKg}
          eased={asking.eased}
          terms={terms}
          send={async (changed) => {
            await send(changed);
            ask(undefined);
          }}
          stale={stale}
          no={() => ask(undefined)}
        />
      )}
    </>
  );
}
