import { describe, expect, it } from 'vitest';
import { cellsOf, columnOf, countsOf, fieldOf, Likes, rowOf, standing, untold, type Column, type RowLine, type Violation } from './sheet';

const column = (letter: string, header: string, field: string | null): Column => ({
  column: letter,
  header,
  known: field !== null,
  field,
  unit: null,
});

const COLUMNS = [column('A', 'Quả', 'crop'), column('B', 'SL (tấn)', 'quantityKg'), column('C', 'Giao', 'delivery'), column('D', '?', null)];

const fault = (letter: string | null, field: string, value: string, more: Partial<Violation> = {}): Violation => ({
  column: letter,
  field,
  value,
  message: 'sai',
  severity: 'error',
  choices: [],
  ...more,
});

const row = (number: number, ...violations: Violation[]) =>
  rowOf({ kind: 'row', row: number, cells: ['Xoài', 16.4], reading: { crop: 'MANGO' }, echo: {}, violations } as RowLine);

const question = fault('B', 'quantityKg', '16.4', { severity: 'question', choices: [{ cell: '16400 kg', label: '16.400 kg' }] });

describe('a row', () => {
  it('is good, asked or bad by its faults, and posted whatever they were', () => {
    expect(standing(row(2))).toBe('good');
    expect(standing(row(2, question))).toBe('asked');
    expect(standing(row(2, question, fault('A', 'crop', 'Xòai')))).toBe('bad');
    expect(standing({ ...row(2, question), checking: 1 })).toBe('checking');
    expect(standing({ ...row(2, question), posted: true })).toBe('posted');
  });
  it('is counted once', () => {
    const rows = [row(2), row(3), row(4, question), row(5, fault('A', 'crop', '')), { ...row(6), posted: true }];
    expect(countsOf(rows)).toEqual({ good: 2, asked: 1, bad: 1, posted: 1, checking: 0 });
  });
  it('is sent as cells below the header', () => {
    const sheet = { kind: 'sheet', rows: 1, encoding: null, columns: COLUMNS } as const;
    expect(cellsOf({ ...sheet, columns: [...COLUMNS] }, [row(7)])).toEqual({ rows: [['Quả', 'SL (tấn)', 'Giao', '?'], ['Xoài', 16.4]] });
  });
});

describe('a field', () => {
  it('is told by its own column or by that of what it is a part of', () => {
    expect(columnOf(COLUMNS, 'delivery.to')?.column).toBe('C');
    expect(columnOf(COLUMNS, 'quantityKg')?.column).toBe('B');
    expect(columnOf(COLUMNS, 'market')).toBeUndefined();
    expect(fieldOf('certifications.allOf[0]')).toBe('certifications');
  });
  it('that no column tells is asked for once, in the order of a form', () => {
    const rows = [
      row(2, fault(null, 'market', ''), fault(null, 'delivery.place', '')),
      row(3, fault(null, 'market', ''), fault(null, 'body', '')),
      { ...row(4, fault(null, 'note', '')), posted: true },
    ];
    expect(untold(rows, ['crop', 'delivery.place', 'market', 'note'])).toEqual(['delivery.place', 'market']);
  });
});

it('one answer may hold of cells with the same words and the same fault in the same column', () => {
  const rows = [row(2, question), row(3, question), row(4, fault('B', 'quantityKg', '1.6')), { ...row(5, question), posted: true }];
  const likes = new Likes(rows);
  expect(likes.of(rows[0]!, question).map((it) => it.number)).toEqual([2, 3]);
  expect(likes.of(rows[2]!, rows[2]!.violations[0]!).map((it) => it.number)).toEqual([4]);
});
