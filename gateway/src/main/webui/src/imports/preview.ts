import { exchange } from '../lib/api/client';
import { Unreachable } from '../lib/api/problem';
import type { Line, Row, RowLine, SheetLine } from './sheet';
import { cellsOf, HEADER_ROWS } from './sheet';

/** A sheet on its way to the server: a file as it is, text that was pasted, or cells that were corrected here. */
export interface Source {
  body: BodyInit;
  type: string;
}

/** What is said of a sheet beside what its headers say. */
export interface Told {
  /** By letter: the field that the column tells, or nothing to leave it out. */
  columns: Record<string, string>;
  /** By field: what holds of every row that does not tell it. */
  fixed: Record<string, string>;
}

export const NOTHING_TOLD: Told = { columns: {}, fixed: {} };

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** By its name: what a browser says of a .csv depends on the programs of its machine. The server looks at the bytes again. */
const TYPES: Record<string, string> = { xlsx: XLSX, csv: 'text/csv', tsv: 'text/tab-separated-values' };

export const fileSource = (file: File): Source => ({
  body: file,
  type: TYPES[file.name.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream',
});

/** What spreadsheets put on the clipboard. */
export const pastedSource = (text: string): Source => ({ body: text, type: 'text/tab-separated-values' });

export const cellSource = (sheet: SheetLine, rows: readonly Row[]): Source => ({
  body: JSON.stringify(cellsOf(sheet, rows)),
  type: 'application/json',
});

export function askedOf(path: string, { columns, fixed }: Told): string {
  const asked = new URLSearchParams([
    ...Object.entries(columns).map(([letter, field]) => ['column', `${letter}=${field}`]),
    ...Object.entries(fixed)
      .filter(([, text]) => text.trim() !== '')
      .map(([field, text]) => ['fixed', `${field}=${text}`]),
  ]).toString();
  return asked === '' ? path : `${path}?${asked}`;
}

/** The objects of a stream of JSON lines as they arrive, however they are cut. */
export async function* jsonLines<T>(stream: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let begun = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (begun + (value ?? '')).split('\n');
      begun = done ? '' : (lines.pop() ?? '');
      for (const line of lines) {
        if (line.trim() !== '') {
          yield JSON.parse(line) as T;
        }
      }
      if (done) {
        return;
      }
    }
  } finally {
    // Who stops listening half way also lets the server stop.
    await reader.cancel().catch(() => {});
  }
}

/** Reads a sheet; nothing is posted. One that is cut off before its end is no preview. */
export async function* preview(api: string, source: Source, told: Told, signal: AbortSignal): AsyncGenerator<Line> {
  const answer = await exchange(askedOf(`${api}/import/preview`, told), {
    method: 'POST',
    headers: { Accept: 'application/x-ndjson, application/json', 'Content-Type': source.type },
    body: source.body,
    signal,
  });
  let ended = false;
  try {
    for await (const line of jsonLines<Line>(answer.body!)) {
      ended ||= line.kind === 'end';
      yield line;
    }
  } catch (cause) {
    throw signal.aborted ? cause : new Unreachable(cause);
  }
  if (!ended) {
    throw new Unreachable('cut off');
  }
}

/**
 * Reads some rows again and changes them as they are understood now; gives those of which nothing is left. What other rows take
 * of an area's capacity is not seen here: that is judged when they are posted.
 */
export async function readAgain(api: string, sheet: SheetLine, rows: readonly Row[], told: Told, signal: AbortSignal): Promise<Row[]> {
  const blank = new Set(rows);
  for await (const line of preview(api, cellSource(sheet, rows), told, signal)) {
    const row = line.kind === 'row' ? rows[line.row - HEADER_ROWS - 1] : undefined;
    if (row) {
      const { reading, echo, violations } = line as RowLine;
      Object.assign(row, { reading, echo, violations });
      blank.delete(row);
    }
  }
  return [...blank];
}

/** The rows as a workbook in which what is to be corrected is marked. */
export async function markedFile(api: string, sheet: SheetLine, rows: readonly Row[], told: Told): Promise<Blob> {
  const { body, type } = cellSource(sheet, rows);
  const answer = await exchange(askedOf(`${api}/import/file`, told), {
    method: 'POST',
    headers: { Accept: `${XLSX}, application/json`, 'Content-Type': type },
    body,
  });
  return answer.blob();
}
