import { expect, test } from 'vitest';
import { Problem, Unreachable } from '../lib/api/problem';
import { batchesOf, settle, unsure } from './post';
import { rowOf, standing, type RowLine, type SheetLine } from './sheet';

const SHEET: SheetLine = {
  kind: 'sheet',
  rows: 3,
  encoding: null,
  columns: [
    { column: 'A', header: 'Quả', known: true, field: 'crop', unit: null },
    { column: 'B', header: 'SL', known: true, field: 'quantityKg', unit: null },
  ],
};
const row = (number: number, violations: RowLine['violations'] = []) =>
  rowOf({ kind: 'row', row: number, cells: ['Xoài', 100], reading: { crop: 'MANGO', quantityKg: 100 }, echo: {}, violations });

test('only what is good goes out, in batches with a key of their own', () => {
  const bad = row(9, [{ column: 'A', field: 'crop', value: '', message: '', severity: 'error', choices: [] }]);
  const batches = batchesOf([row(2), bad, row(3), row(4), { ...row(5), posted: true }], 2);

  expect(batches.map((it) => it.rows.map((one) => one.number))).toEqual([[2, 3], [4]]);
  expect(new Set(batches.map((it) => it.key)).size).toBe(2);
});

test('each row gets its own result; a refusal stands at its cell, or at the row when it has none', () => {
  const rows = [row(2), row(3), row(4)];

  settle(SHEET, { key: 'k', rows }, {
    results: [
      { row: 0, posted: true, violations: [] },
      { row: 1, posted: false, violations: [{ field: 'quantityKg', message: 'quá sản lượng vùng' }] },
      { row: 2, posted: false, violations: [{ field: 'market', message: 'chưa được' }] },
    ],
  });

  expect(rows.map(standing)).toEqual(['posted', 'bad', 'bad']);
  expect(rows[1]!.violations[0]).toMatchObject({ column: 'B', value: '100', message: 'quá sản lượng vùng' });
  expect(rows[2]!.violations[0]).toMatchObject({ column: null, field: 'market' });
});

test('after no answer nobody knows; after a refusal nothing has happened', () => {
  expect(unsure(new Unreachable(null))).toBe(true);
  expect(unsure(new Problem(503, {}))).toBe(true);
  expect(unsure(new Problem(401, {}))).toBe(true);
  expect(unsure(new Problem(409, {}))).toBe(false);
});
