/** A cell as the file has it: its own number, or text. */
export type Raw = string | number | null;

/** A column and what it was taken for; `known` without a field is one that sheets have and nobody needs, such as a number. */
export interface Column {
  column: string;
  header: string;
  known: boolean;
  field: string | null;
  unit: string | null;
}

export interface Choice {
  /** What to write into the cell instead. */
  cell: string;
  label: string;
}

/** What is wrong or in question, at its cell; without a column when no column tells the field. */
export interface Violation {
  column: string | null;
  field: string;
  value: string;
  message: string;
  severity: 'error' | 'question';
  choices: Choice[];
}

export interface RowLine {
  kind: 'row';
  row: number;
  cells: Raw[];
  reading: Record<string, unknown>;
  echo: Record<string, string>;
  violations: Violation[];
}

export interface SheetLine {
  kind: 'sheet';
  rows: number;
  /** The character set of a text file; null for a workbook. */
  encoding: string | null;
  columns: Column[];
}

/** The lines of a preview. */
export type Line = SheetLine | RowLine | { kind: 'progress'; done: number; of: number } | { kind: 'end'; rows: number };

/** A row on the screen. It is changed in place: ten thousand of them are not copied for one cell. */
export interface Row {
  /** Its number in the file. */
  readonly number: number;
  cells: Raw[];
  reading: Record<string, unknown>;
  echo: Record<string, string>;
  violations: Violation[];
  /** How many times it is still to be read again, after cells were corrected. */
  checking: number;
  posted: boolean;
}

export type Standing = 'posted' | 'checking' | 'good' | 'asked' | 'bad';

export const rowOf = ({ row, cells, reading, echo, violations }: RowLine, number = row): Row => ({
  number,
  cells,
  reading,
  echo,
  violations,
  checking: 0,
  posted: false,
});

/** Where a row stands; `asked` needs nothing but an answer. */
export function standing({ posted, checking, violations }: Row): Standing {
  if (posted || checking > 0) {
    return posted ? 'posted' : 'checking';
  }
  if (violations.length === 0) {
    return 'good';
  }
  return violations.every((it) => it.severity === 'question') ? 'asked' : 'bad';
}

export const needsHand = (row: Row): boolean => ['asked', 'bad', 'checking'].includes(standing(row));

export type Counts = Record<Standing, number>;

export function countsOf(rows: readonly Row[]): Counts {
  const counts: Counts = { posted: 0, checking: 0, good: 0, asked: 0, bad: 0 };
  for (const row of rows) {
    counts[standing(row)]++;
  }
  return counts;
}

/** In what is sent from here; rows are numbered from 1. */
export const HEADER_ROWS = 1;

/** Rows as the API takes cells, the header first. */
export const cellsOf = (sheet: SheetLine, rows: readonly Row[]): { rows: Raw[][] } => ({
  rows: [sheet.columns.map((it) => it.header), ...rows.map((it) => it.cells)],
});

/** `certifications.allOf[0]` is told by the column of `certifications`. */
export const fieldOf = (path: string): string => path.replace(/\[\d+\]/g, '').replace(/\.(allOf|anyOf)$/, '');

/** The column that tells a field, or that of what it is a part of, as the server finds it. */
export function columnOf(columns: readonly Column[], path: string): Column | undefined {
  for (let at = fieldOf(path); at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const column = columns.find((it) => it.field === at);
    if (column) {
      return column;
    }
  }
  return undefined;
}

/** Fields that are at fault and that no column tells: what holds of all rows can be said once. */
export function untold(rows: readonly Row[], known: readonly string[]): string[] {
  const missing = new Set(
    rows.flatMap((row) => (row.posted ? [] : row.violations.filter((it) => it.column === null).map((it) => fieldOf(it.field)))),
  );
  return known.filter((field) => missing.has(field));
}

const likeness = (column: string, { value, message }: Violation) => `${column}\n${value}\n${message}`;

/** Rows with the same words and the same fault in the same column: one answer may hold of them all. */
export class Likes {
  private readonly rows = new Map<string, Row[]>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      for (const it of row.posted ? [] : row.violations) {
        if (it.column !== null) {
          const key = likeness(it.column, it);
          const alike = this.rows.get(key);
          alike ? alike.push(row) : this.rows.set(key, [row]);
        }
      }
    }
  }

  of(row: Row, violation: Violation): Row[] {
    return (violation.column !== null && this.rows.get(likeness(violation.column, violation))) || [row];
  }
}
