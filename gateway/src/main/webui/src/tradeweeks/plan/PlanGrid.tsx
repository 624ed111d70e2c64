import { useMemo, useState } from 'preact/hooks';
import { dayText } from '../../lib/format/days';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Meeting } from '../api';
import { weekTexts } from '../texts';
import { halfDays, slotText } from '../times';
import { MeetingCell } from './MeetingCell';
import { conflictInOrder, conflictInSlot, tablesShown, type Hall, type Place } from './moves';
import { planTexts } from './texts';
import type { Moves } from './useMoves';

const keyOf = ({ slot, table }: Place) => `${slot} ${table}`;

/** Slots down, tables across. While a meeting is dragged, each cell shows whether it could be there. */
export function PlanGrid({ hall, tables, name, moves }: {
  hall: Hall;
  tables: number;
  name: (organization: string) => string;
  moves: Moves;
}) {
  const t = useTexts(planTexts);
  const words = useTexts(weekTexts);
  const { language } = useLanguage();
  const { week, meetings } = hall;
  const [dragged, drag] = useState<Meeting | null>(null);
  const [over, setOver] = useState<Place | null>(null);
  const columns = tablesShown(meetings, tables);
  const at = useMemo(() => new Map(meetings.map((it) => [keyOf({ slot: it.slot!, table: it.table! }), it])), [meetings]);
  const inSlot = useMemo(() => week.slots.map((_, slot) => dragged && conflictInSlot(hall, dragged, slot)), [dragged]);
  const conflict = (place: Place) => {
    const there = at.get(keyOf(place));
    return inSlot[place.slot] ?? (there && there.id !== dragged?.id ? ('TABLE_TAKEN' as const) : undefined);
  };
  const end = () => {
    drag(null);
    setOver(null);
  };
  const told = dragged && over ? conflict(over) : undefined;
  return (
    <>
      <p class={told ? 'field-error' : 'soft'} role="status">
        {told ? t.conflicts[told] : dragged && over ? t.fits : t.gridHint}
      </p>
      <div class="week-scroll" tabIndex={0} role="region" aria-label={t.grid}>
        <table class="plan-grid">
          <thead>
            <tr>
              <th scope="col">{t.slot}</th>
              {columns.map((table) => (
                <th key={table} scope="col">
                  {words.table(table)}
                </th>
              ))}
            </tr>
          </thead>
          {halfDays(week.slots).map((half) => (
            <tbody key={half.start}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} class="plan-half">
                  <span>
                    {words[half.half]} {dayText(half.day, language)}
                  </span>
                </th>
              </tr>
              {half.slots.map((slot) => (
                <tr key={slot}>
                  <th scope="row">{slotText(week.slots[slot]!)}</th>
                  {columns.map((table) => {
                    const place = { slot, table };
                    const meeting = at.get(keyOf(place));
                    const no = dragged ? conflict(place) : undefined;
                    return (
                      <td
                        key={table}
                        class={dragged ? (no ? 'plan-no' : 'plan-yes') : undefined}
                        onDragOver={(event) => {
                          if (over?.slot !== slot || over.table !== table) {
                            setOver(place);
                          }
                          if (dragged && !no) {
                            event.preventDefault();
                          }
                        }}
                        onDrop={(event) => {
                          event.preventDefault();
                          if (dragged && !no && (dragged.slot !== slot || dragged.table !== table)) {
                            moves.move(dragged, place);
                          }
                          end();
                        }}
                      >
                        {meeting ? (
                          <MeetingCell
                            meeting={meeting}
                            outOfOrder={!meeting.outcome && conflictInOrder(meetings, meeting, slot) === 'AFTER_ANOTHER'}
                            name={name}
                            ask={moves.ask}
                            drag={drag}
                            end={end}
                          />
                        ) : (
                          <span class="plan-free">{dragged ? (no ? '✕' : '✓') : t.free}</span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
