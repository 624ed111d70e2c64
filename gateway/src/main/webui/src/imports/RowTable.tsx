import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../components/Choice';
import { Button, EmptyState } from '../components/parts';
import { number } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { FaultyCell } from './FaultyCell';
import type { FieldNames } from './fields';
import { fieldOf, Likes, needsHand, standing, type Row, type SheetLine } from './sheet';
import { importTexts } from './texts';
import type { Import } from './useImport';

const PAGE = 50;

type Filter = 'todo' | 'all';

interface Props {
  sheet: SheetLine;
  rows: readonly Row[];
  round: number;
  names: FieldNames;
  fix: Import['fix'];
}

/** Rows by the page. A row that has been corrected stays in its place until the reader asks for other rows. */
export function RowTable({ sheet, rows, round, names, fix }: Props) {
  const t = useTexts(importTexts);
  const { language } = useLanguage();
  const [chosen, choose] = useState<Filter>();
  const [at, setAt] = useState(0);
  const first = useMemo<Filter>(() => (rows.some(needsHand) ? 'todo' : 'all'), [round]);
  const filter = chosen ?? first;
  const listed = useMemo(() => (filter === 'todo' ? rows.filter(needsHand) : rows), [filter, round]);
  const likes = new Likes(rows);
  const page = Math.min(at, Math.max(0, Math.ceil(listed.length / PAGE) - 1));
  const shown = listed.slice(page * PAGE, (page + 1) * PAGE);
  const figure = (count: number) => number(count, language);
  return (
    <>
      <div class="spread">
        <Choice
          label={t.show}
          value={filter}
          options={[
            ['todo', t.todo(figure(rows.filter(needsHand).length))],
            ['all', t.every(figure(rows.length))],
          ]}
          choose={(it) => {
            choose(it);
            setAt(0);
          }}
        />
        {listed.length > PAGE && (
          <nav class="row" aria-label={t.pages}>
            <Button disabled={page === 0} aria-label={t.before} onClick={() => setAt(page - 1)}>
              ‹
            </Button>
            <span aria-live="polite">{t.range(figure(page * PAGE + 1), figure(page * PAGE + shown.length), figure(listed.length))}</span>
            <Button disabled={(page + 1) * PAGE >= listed.length} aria-label={t.after} onClick={() => setAt(page + 1)}>
              ›
            </Button>
          </nav>
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t.nothingToDo} />
      ) : (
        <div class="import-scroll" tabIndex={0} role="region" aria-label={t.table}>
          <RowsShown sheet={sheet} rows={shown} likes={likes} names={names} fix={fix} />
        </div>
      )}
    </>
  );
}

function RowsShown({ sheet, rows, likes, names, fix }: Omit<Props, 'round'> & { likes: Likes }) {
  const t = useTexts(importTexts);
  const told = sheet.columns.flatMap((column, index) => (column.field === null ? [] : [{ ...column, field: column.field, index }]));
  return (
    <table class="orders-table">
      <thead>
        <tr>
          <th scope="col">{t.row}</th>
          {told.map(({ column, header, field }) => (
            <th key={column} scope="col">
              {header}
              {header !== names[field] && <span class="soft small">{names[field]}</span>}
            </th>
          ))}
          <th scope="col">{t.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number} aria-busy={row.checking > 0}>
            <th scope="row">
              <span class="import-row">{t.row} </span>
              {row.number}
            </th>
            {told.map(({ column, header, field, index }) => {
              const text = String(row.cells[index] ?? '');
              const faults = row.posted ? [] : row.violations.filter((it) => it.column === column);
              const echo = row.echo[field];
              return faults.length > 0 ? (
                <td key={column} class="import-to-do">
                  <span class="import-row soft">{header}</span>
                  {faults.map((violation) => (
                    <FaultyCell
                      key={violation.field + violation.message}
                      label={`${t.row} ${row.number}, ${header}`}
                      row={row}
                      violation={violation}
                      alike={likes.of(row, violation)}
                      fix={(some, value) => fix(some, index, value)}
                    />
                  ))}
                </td>
              ) : (
                <td key={column} data-label={header}>
                  <span>
                    {text}
                    {echo && echo !== text && <span class="soft small">{t.readAs(echo)}</span>}
                  </span>
                </td>
              );
            })}
            <td>
              {t.standing[standing(row)]}
              {!row.posted &&
                row.violations
                  .filter((it) => it.column === null)
                  .map((it) => (
                    <span key={it.field} class="import-fault">
                      {names[fieldOf(it.field)] ? `${names[fieldOf(it.field)]}: ` : ''}
                      {it.message}
                    </span>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
