import { useEffect, useRef, useState } from 'preact/hooks';
import { batchesOf, post, unsure, type Batch } from './post';
import { cellSource, NOTHING_TOLD, preview, readAgain, type Source, type Told } from './preview';
import { HEADER_ROWS, rowOf, type Raw, type Row, type SheetLine } from './sheet';

export type Phase = 'choosing' | 'reading' | 'read' | 'posting';

interface Progress {
  done: number;
  of: number;
}

interface Asked {
  source: Source;
  told: Told;
  /** What has been posted of the sheet before. */
  kept?: readonly Row[];
  /** The numbers in the file, of rows that are sent again from here. */
  numbers?: readonly number[];
}

/** A sheet on its way into the market: it stays in this page, and is sent again when it is corrected. */
export interface Import {
  phase: Phase;
  sheet: SheetLine | undefined;
  rows: readonly Row[];
  told: Told;
  progress: Progress;
  error: unknown;
  /** Grows whenever rows have come or gone, and not when one has changed: lists keep their places meanwhile. */
  round: number;
  /** Whether rows are under way of which nobody knows what became. */
  unsure: boolean;
  read: (source: Source) => void;
  again: () => void;
  stop: () => void;
  /** Forgets the sheet, to choose another. */
  leave: () => void;
  tell: (told: Told) => void;
  fix: (rows: readonly Row[], column: number, value: Raw) => void;
  post: () => Promise<void>;
}

export function useImport(api: string): Import {
  const [phase, setPhase] = useState<Phase>('choosing');
  const [sheet, setSheet] = useState<SheetLine>();
  const [told, setTold] = useState<Told>(NOTHING_TOLD);
  const [progress, setProgress] = useState<Progress>({ done: 0, of: 0 });
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const [, setTouched] = useState(0);
  const rows = useRef<Row[]>([]);
  const asked = useRef<Asked | undefined>(undefined);
  const underWay = useRef<Batch | undefined>(undefined);
  const checks = useRef<Promise<unknown>>(Promise.resolve());
  const reading = useRef(new AbortController());
  const leaving = useRef(new AbortController());
  useEffect(
    () => () => {
      reading.current.abort();
      leaving.current.abort();
    },
    [],
  );

  const touch = () => setTouched((it) => it + 1);
  const next = () => setRound((it) => it + 1);

  /** What was there before stays until the whole sheet has been read. */
  const read = async (asking: Asked) => {
    reading.current.abort();
    const mine = (reading.current = new AbortController());
    asked.current = asking;
    const come: Row[] = [];
    let head: SheetLine | undefined;
    setPhase('reading');
    setError(undefined);
    setProgress({ done: 0, of: 0 });
    try {
      for await (const line of preview(api, asking.source, asking.told, mine.signal)) {
        if (line.kind === 'sheet') {
          head = line;
          setProgress({ done: 0, of: line.rows });
        } else if (line.kind === 'row') {
          come.push(rowOf(line, asking.numbers?.[line.row - HEADER_ROWS - 1]));
        } else if (line.kind === 'progress') {
          setProgress({ done: line.done, of: line.of });
        }
      }
      rows.current = [...(asking.kept ?? []), ...come];
      setSheet(head);
      setTold(asking.told);
      next();
      setPhase('read');
    } catch (failure) {
      if (!mine.signal.aborted) {
        setError(failure);
        setPhase(sheet ? 'read' : 'choosing');
      }
    }
  };

  const tell = (saying: Told) => {
    const left = rows.current.filter((it) => !it.posted);
    void read({
      source: cellSource(sheet!, left),
      told: saying,
      kept: rows.current.filter((it) => it.posted),
      numbers: left.map((it) => it.number),
    });
  };

  const fix = (some: readonly Row[], column: number, value: Raw) => {
    const { signal } = leaving.current;
    for (const row of some) {
      row.cells = Object.assign([...row.cells], { [column]: value });
      row.checking++;
    }
    touch();
    // One after the other: the server reads few sheets at a time.
    checks.current = checks.current
      .then(() => readAgain(api, sheet!, some, told, signal))
      .then(
        (blank) => {
          setError(undefined);
          if (blank.length > 0) {
            rows.current = rows.current.filter((it) => !blank.includes(it));
            next();
          }
        },
        (failure: unknown) => signal.aborted || setError(failure),
      )
      .finally(() => {
        some.forEach((row) => row.checking--);
        touch();
      });
  };

  const postAll = async () => {
    setPhase('posting');
    setError(undefined);
    const waiting = underWay.current ? [underWay.current] : [];
    const sent = new Set(waiting.flatMap((it) => it.rows));
    const batches = [...waiting, ...batchesOf(rows.current.filter((it) => !sent.has(it)))];
    const of = batches.reduce((sum, it) => sum + it.rows.length, 0);
    let done = 0;
    try {
      for (const batch of batches) {
        setProgress({ done, of });
        underWay.current = batch;
        await post(api, sheet!, batch);
        underWay.current = undefined;
        done += batch.rows.length;
      }
    } catch (failure) {
      if (!unsure(failure)) {
        underWay.current = undefined;
      }
      setError(failure);
    }
    next();
    setPhase('read');
  };

  return {
    ...{ phase, sheet, told, progress, error, round, tell, fix },
    rows: rows.current,
    unsure: underWay.current !== undefined,
    read: (source) => void read({ source, told: NOTHING_TOLD }),
    again: () => asked.current && void read(asked.current),
    stop: () => {
      reading.current.abort();
      setPhase(sheet ? 'read' : 'choosing');
    },
    leave: () => {
      rows.current = [];
      setSheet(undefined);
      setPhase('choosing');
      setError(undefined);
    },
    post: postAll,
  };
}
