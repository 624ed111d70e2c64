import { useState } from 'preact/hooks';
import { Failure } from '../../components/Failure';
import { Button, Card, Field, LinkButton } from '../../components/parts';
import { useTexts } from '../../lib/i18n';
import { useLoad } from '../../lib/useLoad';
import { directory } from '../api';
import { weekTexts } from '../texts';
import { addable } from './found';
import { participantTexts } from './texts';
import type { List } from './useList';

const MOST_SHOWN = 12;

/** Somebody from the directory: registered as on the phone, or only invited; or many, from the organizer's own list. */
export function AddParticipant({ week, list }: { week: string; list: List }) {
  const t = useTexts(participantTexts);
  const words = useTexts(weekTexts);
  const [q, setQ] = useState('');
  const { data, error, reload } = useLoad(directory, []);
  const choices = addable(data ?? [], list.all ?? [], q, MOST_SHOWN);
  return (
    <Card>
      <div class="spread">
        <h2>{t.add}</h2>
        <LinkButton href={`/tradeweeks/${week}/participants/import`}>{t.fromSheet}</LinkButton>
      </div>
      <Field label={t.search} hint={t.addHint}>
        {(wiring) => <input {...wiring} type="search" value={q} onInput={(event) => setQ(event.currentTarget.value)} />}
      </Field>
      <Failure error={error} again={reload} />
      {q.trim() !== '' && data && choices.length === 0 && <p class="soft">{t.noneFound}</p>}
      <ul>
        {choices.map((it) => (
          <li key={it.id} class="week-row">
            <p>
              <strong>{it.name}</strong> <span class="soft">{words.sides[it.kind]}</span>
            </p>
            <div class="row">
              <Button aria-label={`${t.register}: ${it.name}`} onClick={() => void list.add(it, false)}>
                {t.register}
              </Button>
              <Button aria-label={`${t.invite}: ${it.name}`} onClick={() => void list.add(it, true)}>
                {t.invite}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
