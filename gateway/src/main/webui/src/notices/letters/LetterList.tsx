import { Failure } from '../../components/Failure';
import { Chip, type Tone } from '../../components/parts';
import { instantText } from '../../lib/format/instants';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useLoad } from '../../lib/useLoad';
import { lastLetters, type Letter, type Side } from './api';
import { letterTexts } from './texts';
import '../notices.css';

const TONES: Record<Letter['status'], Tone> = { PENDING: 'ask', SENT: 'good', FAILED: 'bad' };

/** The last letters and where they are; each can be opened and read. */
export function LetterList({ side, organization }: { side: Side; organization: string }) {
  const t = useTexts(letterTexts);
  const { language } = useLanguage();
  const { data: letters, error, reload } = useLoad(
    (signal) => lastLetters(side, organization, signal),
    [side, organization],
  );
  const isTriedAgain = (it: Letter): boolean => it.status === 'PENDING' && it.trouble != null;
  return (
    <div class="stack-tight">
      <h3>{t.last}</h3>
      <Failure error={error} again={reload} />
      {letters?.length === 0 && <p class="soft">{t.none}</p>}
      <ul>
        {letters?.map((it) => (
          <li key={it.id} class="notice-row">
            <details class="more">
              <summary>{it.subject}</summary>
              <p class="soft">{t.to(it.address)}</p>
              <p class="letter-text">{it.text}</p>
            </details>
            <p class="row soft">
              <Chip tone={TONES[it.status]}>{isTriedAgain(it) ? t.waits : t.states[it.status]}</Chip>
              {isTriedAgain(it) && it.nextAttemptAt
                ? t.again(instantText(it.nextAttemptAt, language))
                : instantText(it.sentAt ?? it.madeAt, language)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
