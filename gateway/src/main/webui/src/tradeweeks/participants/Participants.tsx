import { useState } from 'preact/hooks';
import type { ScreenProps } from '../../app/route';
import { Failure } from '../../components/Failure';
import { Button, Card, EmptyState, Field } from '../../components/parts';
import { useFilters } from '../../lib/filters';
import { useTexts } from '../../lib/i18n';
import type { TradeWeek } from '../api';
import { OwnWeek } from '../OwnWeek';
import { weekTexts } from '../texts';
import { AddParticipant } from './AddParticipant';
import { found } from './found';
import { Invitations } from './Invitations';
import { ParticipantRow } from './ParticipantRow';
import { participantTexts } from './texts';
import { useList } from './useList';

const A_PAGE = 100;
const STATES = ['INVITED', 'REGISTERED', 'HERE', 'MISSING'] as const;

/** Who takes part, for the organizer: found, added, invited, checked in. */
export default function Participants({ params }: ScreenProps) {
  const t = useTexts(participantTexts);
  return (
    <OwnWeek id={params?.id ?? ''} title={t.title}>
      {(week) => <Listed week={week} />}
    </OwnWeek>
  );
}

function Listed({ week }: { week: TradeWeek }) {
  const t = useTexts(participantTexts);
  const words = useTexts(weekTexts);
  const list = useList(week.id);
  const [filters, change] = useFilters(['q', 'kind', 'state']);
  const [most, setMost] = useState(A_PAGE);
  const { all } = list;
  if (!all) {
    return <Failure error={list.error} again={list.reload} />;
  }
  const shown = found(all, filters);
  const choice = (name: 'kind' | 'state', label: string, options: readonly (readonly [string, string])[]) => (
    <Field label={label}>
      {(wiring) => (
        <select {...wiring} value={filters[name] ?? ''} onChange={(event) => change({ [name]: event.currentTarget.value })}>
          <option value="">{t.any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <>
      <p class="soft" role="status">
        {t.count(all.length, all.filter((it) => it.status === 'REGISTERED').length, all.filter((it) => it.checkedInAt).length)}
      </p>
      <Failure error={list.error} again={list.reload} />
      {all.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      ) : (
        <>
          <search class="week-fields">
            <Field label={t.search}>
              {(wiring) => (
                <input
                  {...wiring}
                  type="search"
                  value={filters.q ?? ''}
                  onInput={(event) => change({ q: event.currentTarget.value }, true)}
                />
              )}
            </Field>
            {choice('kind', t.kind, [
              ['COOPERATIVE', words.sides.COOPERATIVE],
              ['BUYER', words.sides.BUYER],
            ])}
            {choice('state', t.state, STATES.map((it) => [it, t[it]] as const))}
          </search>
          {shown.length === 0 ? (
            <EmptyState title={t.noneFound}>{t.noneFoundHint}</EmptyState>
          ) : (
            <Card>
              <ul>
                {shown.slice(0, most).map((it) => (
                  <ParticipantRow key={it.id} week={week} participant={it} list={list} />
                ))}
              </ul>
              {shown.length > most && (
                <div class="row">
                  <Button onClick={() => setMost(most + A_PAGE)}>{t.more(shown.length - most)}</Button>
                </div>
              )}
            </Card>
          )}
        </>
      )}
      {week.status !== 'CLOSED' && (
        <>
          <Invitations week={week} list={list} />
          <AddParticipant week={week.id} list={list} />
        </>
      )}
    </>
  );
}
