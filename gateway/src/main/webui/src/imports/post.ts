import { exchange, newKey } from '../lib/api/client';
import { Problem } from '../lib/api/problem';
import { columnOf, standing, type Row, type SheetLine } from './sheet';

/** The most rows that the API takes at once. */
export const MOST = 500;

/** Rows that go out together, with the key under which they take effect once. */
export interface Batch {
  key: string;
  rows: Row[];
}

interface Outcome {
  results: { row: number; posted: boolean; violations: { field: string; message: string }[] }[];
}

/** What is good, in batches. */
export function batchesOf(rows: readonly Row[], most = MOST): Batch[] {
  const good = rows.filter((row) => standing(row) === 'good');
  const batches: Batch[] = [];
  for (let from = 0; from < good.length; from += most) {
    batches.push({ key: newKey(), rows: good.slice(from, from + most) });
  }
  return batches;
}

/** Marks the rows of a batch with what came of them; a refusal goes to the cell that its field came from. */
export function settle(sheet: SheetLine, { rows }: Batch, { results }: Outcome): void {
  for (const { row: at, posted, violations } of results) {
    const row = rows[at];
    if (row) {
      row.posted = posted;
      row.violations = violations.map(({ field, message }) => {
        const column = columnOf(sheet.columns, field);
        const value = column ? row.cells[sheet.columns.indexOf(column)] : null;
        return { column: column?.column ?? null, field, value: String(value ?? ''), message, severity: 'error', choices: [] };
      });
    }
  }
}

export async function post(api: string, sheet: SheetLine, batch: Batch): Promise<void> {
  const answer = await exchange(`${api}/import`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': batch.key },
    body: JSON.stringify({ rows: batch.rows.map((it) => it.reading) }),
  });
  settle(sheet, batch, (await answer.json()) as Outcome);
}

const REFUSED = [400, 403, 409, 413, 422];

/**
 * Whether a batch that failed may have taken effect all the same: then it is sent again as it was, with its key, before
 * anything else. A refusal of the whole has taken none.
 */
export const unsure = (failure: unknown): boolean => !(failure instanceof Problem && REFUSED.includes(failure.status));
