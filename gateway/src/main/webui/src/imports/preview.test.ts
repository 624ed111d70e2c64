import { afterEach, expect, test, vi } from 'vitest';
import { Unreachable } from '../lib/api/problem';
import { askedOf, fileSource, jsonLines, NOTHING_TOLD, pastedSource, preview, readAgain } from './preview';
import { rowOf, type Line, type RowLine, type SheetLine } from './sheet';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A body that arrives in pieces of so many bytes. */
const inPieces = (text: string, size: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      const all = bytes(text);
      for (let at = 0; at < all.length; at += size) {
        controller.enqueue(all.slice(at, at + size));
      }
      controller.close();
    },
  });

const answering = (...lines: object[]) => {
  const fetched = vi.fn<typeof fetch>(async () => new Response(inPieces(lines.map((it) => `${JSON.stringify(it)}\n`).join(''), 7)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

const all = async (lines: AsyncGenerator<Line>) => {
  const got: Line[] = [];
  for await (const line of lines) {
    got.push(line);
  }
  return got;
};

const SHEET: SheetLine = {
  kind: 'sheet',
  rows: 2,
  encoding: null,
  columns: [{ column: 'A', header: 'Cây trồng', known: true, field: 'crop', unit: null }],
};
const line = (row: number, crop: string, violations: RowLine['violations'] = []): RowLine => ({
  kind: 'row',
  row,
  cells: [crop],
  reading: { crop },
  echo: { crop },
  violations,
});
const never = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

test.each([1, 3, 1_000])('lines are read however they are cut, %i bytes at a time', async (size) => {
  const got: unknown[] = [];
  for await (const it of jsonLines(inPieces('{"a":"Xoài"}\n\n{"b":2}\n{"c":3}', size))) {
    got.push(it);
  }
  expect(got).toEqual([{ a: 'Xoài' }, { b: 2 }, { c: 3 }]);
});

test('what is told of columns and of all rows goes into the address, blanks do not', () => {
  expect(askedOf('/p', NOTHING_TOLD)).toBe('/p');
  const asked = new URL(askedOf('http://x/p', { columns: { C: 'quantityKg', D: '' }, fixed: { 'delivery.place': 'Hữu Nghị', market: ' ' } }));
  expect(asked.searchParams.getAll('column')).toEqual(['C=quantityKg', 'D=']);
  expect(asked.searchParams.getAll('fixed')).toEqual(['delivery.place=Hữu Nghị']);
});

test('a file is known by its name, and one that is not is looked at by the server', () => {
  expect(fileSource(new File([], 'Đơn.XLSX')).type).toContain('spreadsheetml');
  expect(fileSource(new File([], 'a.csv', { type: 'application/vnd.ms-excel' })).type).toBe('text/csv');
  expect(fileSource(new File([], 'a')).type).toBe('application/octet-stream');
});

test('a preview that is cut off before its end is none', async () => {
  answering(SHEET, line(2, 'MANGO'));
  await expect(all(preview('/api/orders', pastedSource('x'), NOTHING_TOLD, never))).rejects.toBeInstanceOf(Unreachable);

  answering(SHEET, line(2, 'MANGO'), { kind: 'end', rows: 1 });
  expect(await all(preview('/api/orders', pastedSource('x'), NOTHING_TOLD, never))).toHaveLength(3);
});

test('rows that are read again keep their numbers, and one of which nothing is left is told', async () => {
  const fetched = answering(SHEET, line(2, 'LONGAN'), { kind: 'end', rows: 1 });
  const rows = [rowOf(line(17, 'Nhã'), 17), rowOf(line(40, ''), 40)];

  const blank = await readAgain('/api/orders', SHEET, rows, NOTHING_TOLD, never);

  expect(rows[0]).toMatchObject({ number: 17, reading: { crop: 'LONGAN' }, violations: [] });
  expect(blank).toEqual([rows[1]]);
  expect(JSON.parse(fetched.mock.calls[0]![1]!.body as string)).toEqual({ rows: [['Cây trồng'], ['Nhã'], ['']] });
});
