import { useState } from 'preact/hooks';
import { Button, Field } from '../../components/parts';
import { Question } from '../../components/Question';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Meeting } from '../api';
import { slotAndDayText, slotText } from '../times';
import { conflictAt, conflictInSlot, sameOrder, type Hall, type Place } from './moves';
import { OrderFields } from './OrderFields';
import { planTexts } from './texts';

/** The first place without a conflict, for a meeting that has none. */
const firstFree = (hall: Hall, tables: number, meeting: Meeting): Place => {
  for (let slot = 0; slot < hall.week.slots.length; slot++) {
    if (!conflictInSlot(hall, meeting, slot)) {
      for (let table = 1; table <= tables; table++) {
        if (!conflictAt(hall, meeting, { slot, table })) {
          return { slot, table };
        }
      }
    }
  }
  return { slot: 0, table: 1 };
};

/** Where a meeting is to go, and after which others, by choosing; what is in the way is said at once. */
export function MoveMeeting({ hall, all, tables, meeting: before, name, move, no }: {
  hall: Hall;
  /** With those that have no place. */
  all: readonly Meeting[];
  tables: number;
  meeting: Meeting;
  name: (organization: string) => string;
  move: (meeting: Meeting, place: Place | undefined, after: string[]) => void;
  no: () => void;
}) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  const [after, setAfter] = useState(before.after);
  const meeting = { ...before, after };
  const [place, setPlace] = useState<Place>(() =>
    meeting.slot != null && meeting.table != null
      ? { slot: meeting.slot, table: meeting.table }
      : firstFree(hall, tables, meeting),
  );
  const [fixing, fix] = useState<boolean>();
  const conflict = conflictAt(hall, meeting, place);
  const here = meeting.slot === place.slot && meeting.table === place.table;
  // A place that was chosen by hand is meant to stay, unless it is said otherwise.
  const fixed = fixing ?? (here ? before.fixed : true);
  const stays = here && meeting.fixed === fixed;
  const sameAfter = sameOrder(before.after, after);
  // An order that its place is not in yet is for the next plan.
  const toBePlanned = stays && !sameAfter;
  const ready = toBePlanned || (conflict === undefined && !stays);
  const slots = hall.week.slots;
  const mark = (fits: boolean) => (fits ? '' : ' ✕');
  return (
    <Question title={t.moveTitle(name(meeting.cooperativeId), name(meeting.buyerId))} no={no}>
      <div class="two plan-place">
        <Field label={t.slot}>
          {(wiring) => (
            <select
              {...wiring}
              value={place.slot}
              onChange={(event) => setPlace({ ...place, slot: Number(event.currentTarget.value) })}
            >
              {slots.map((slot, index) => (
                <option key={index} value={index}>
                  {slotAndDayText(slot, language)}
                  {mark(!conflictInSlot(hall, meeting, index))}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t.table}>
          {(wiring) => (
            <select
              {...wiring}
              value={place.table}
              onChange={(event) => setPlace({ ...place, table: Number(event.currentTarget.value) })}
            >
              {Array.from({ length: tables }, (_, index) => index + 1).map((table) => (
                <option key={table} value={table}>
                  {table}
                  {mark(conflictAt(hall, meeting, { slot: place.slot, table }) !== 'TABLE_TAKEN')}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p role="status" class={conflict && !toBePlanned ? 'field-error' : 'soft'}>
        {conflict ? (toBePlanned ? t.planAnew : t.conflicts[conflict]) : here ? t.here : t.fits}
      </p>
      <label class="check">
        <input type="checkbox" checked={fixed} onChange={(event) => fix(event.currentTarget.checked)} />
        {t.keepsPlace}
      </label>
      <OrderFields week={hall.week} meetings={all} meeting={before} after={after} name={name} change={setAfter} />
      <div class="answers">
        <Button kind="primary" disabled={!ready} onClick={() => move(before, stays ? undefined : { ...place, fixed }, after)}>
          {here ? t.saveHere : t.moveTo(t.place(slotText(slots[place.slot]!), place.table))}
        </Button>
        <Button onClick={no}>{t.cancel}</Button>
      </div>
    </Question>
  );
}
