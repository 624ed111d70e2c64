import { useId, useMemo, useState } from 'preact/hooks';
import { Hatch } from './Hatch';
import { seasonGrid, type Cell, type SeasonGrid, type SeasonWeek } from './seasonGrid';
import { Twin } from './Twin';
import { useWidth } from './useWidth';
import type { ChartWords } from './words';

export interface SeasonHeatMapProps {
  readonly from: string;
  readonly to: string;
  readonly weeks: readonly SeasonWeek[];
  /** The day that is marked as now. */
  readonly today: string;
  readonly words: ChartWords;
  readonly crop: (code: string) => string;
  /** Called with the cell that somebody chooses. */
  readonly pick?: (cell: Cell) => void;
  /** Larger rows and texts, to be read from the back of a hall. */
  readonly projector?: boolean;
}

/** What grows when: a row a crop, a column an ISO week; the darker the more, and hatched from below what nobody has bought. */
export function SeasonHeatMap(props: SeasonHeatMapProps) {
  const { from, to, weeks, words, crop } = props;
  const grid = useMemo(() => seasonGrid(weeks, from, to), [weeks, from, to]);
  const [box, width] = useWidth();
  const [shown, show] = useState<Cell | null>(null);
  return (
    <figure class="chart season-map">
      <p class="chart-legend" aria-hidden="true">
        <span class="swatch swatch-leaf" /> {words.supply}
        <span class="swatch swatch-surplus" /> {words.surplus}
      </p>
      <div ref={box}>
        <Picture {...props} grid={grid} width={width} shown={shown} show={show} />
      </div>
      <p class="chart-note" aria-hidden="true">
        {shown ? words.cell(crop(shown.crop), shown) : words.cellHint}
      </p>
      <Twin
        summary={words.asTable}
        caption={words.seasonCaption}
        head={[words.crop, ...grid.columns.map((column) => words.weekShort(column))]}
        rows={grid.rows.map((row) => [
          crop(row.crop),
          ...row.cells.map((cell) => words.tonnesWithSurplus(cell.harvestKg, cell.surplusKg)),
        ])}
      />
    </figure>
  );
}

type PictureProps = SeasonHeatMapProps & {
  readonly grid: SeasonGrid;
  readonly width: number;
  readonly shown: Cell | null;
  readonly show: (cell: Cell) => void;
};

function Picture({ grid, width, today, words, crop, pick, projector, shown, show }: PictureProps) {
  const hatch = useId();
  const size = sizes(width, grid.columns.length, projector ?? false);
  return (
    <svg
      class="chart-svg"
      role="img"
      aria-label={words.seasonLabel(grid.rows.map((row) => crop(row.crop)))}
      width={width}
      height={size.head + grid.rows.length * size.row}
    >
      <defs>
        <Hatch id={hatch} class="hatch-clay" />
      </defs>
      {grid.columns.map((column, i) => {
        const now = column.from <= today && today <= column.to;
        return (i % size.every === 0 || now) && !(size.every > 1 && !now && near(grid, i, today)) ? (
          <text
            key={column.week}
            class={now ? 'chart-now' : 'chart-soft'}
            x={size.left + i * size.step + size.cell / 2}
            y={size.head - 10}
            text-anchor="middle"
          >
            {words.weekTick(column)}
          </text>
        ) : null;
      })}
      {grid.rows.map((row, r) => (
        <g key={row.crop} transform={`translate(0,${size.head + r * size.row})`}>
          <text class="chart-ink" x={0} y={size.tall / 2} dominant-baseline="central">
            {withoutRemark(crop(row.crop))}
          </text>
          {row.cells.map((cell, i) => (
            <g
              key={cell.week}
              class={pick ? 'heat-cell heat-pick' : 'heat-cell'}
              transform={`translate(${size.left + i * size.step},0)`}
              onPointerEnter={() => show(cell)}
              onClick={() => {
                show(cell);
                pick?.(cell);
              }}
            >
              <rect class="heat-none" width={size.cell} height={size.tall} rx={5} />
              {cell.depth > 0 && (
                <rect class="heat" width={size.cell} height={size.tall} rx={5} fill-opacity={cell.depth} />
              )}
              {cell.surplus > 0 && (
                <rect
                  class="heat-surplus"
                  width={size.cell}
                  height={size.tall * cell.surplus}
                  y={size.tall * (1 - cell.surplus)}
                  rx={Math.min(4, (size.tall * cell.surplus) / 2)}
                  fill={`url(#${hatch})`}
                />
              )}
              {same(cell, shown) && (
                <rect class="heat-shown" x={-2} y={-2} width={size.cell + 4} height={size.tall + 4} rx={7} />
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

function sizes(width: number, columns: number, projector: boolean) {
  const narrow = width < 520;
  const left = projector ? 190 : narrow ? 92 : 120;
  const step = Math.max(8, (width - left) / Math.max(1, columns));
  const gap = narrow ? 3 : 6;
  const label = projector ? 56 : 34;
  return {
    left,
    step,
    cell: step - gap,
    tall: projector ? 46 : 28,
    row: projector ? 56 : 34,
    head: projector ? 44 : 30,
    /** Names of weeks that would run into each other are left out. */
    every: Math.max(1, Math.ceil(label / step)),
  };
}

/** "Chanh leo (chanh dây)" is "Chanh leo" where there is little room; the table has the whole name. */
function withoutRemark(name: string): string {
  return name.replace(/ \(.*\)$/u, '');
}

/** Beside this week, whose name is always there. */
function near(grid: SeasonGrid, i: number, today: string): boolean {
  const now = grid.columns.findIndex((column) => column.from <= today && today <= column.to);
  return now >= 0 && Math.abs(now - i) === 1;
}

function same(cell: Cell, other: Cell | null): boolean {
  return other !== null && cell.crop === other.crop && cell.from === other.from;
}
