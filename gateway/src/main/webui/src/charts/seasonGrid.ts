/** One crop in one ISO week, as `GET /api/season` answers it. */
export interface SeasonWeek {
  readonly crop: string;
  /** ISO 8601, such as `2027-W24`. */
  readonly week: string;
  /** The week's Monday and Sunday. */
  readonly from: string;
  readonly to: string;
  readonly harvestKg: number;
  readonly openHarvestKg: number;
  readonly orderKg: number;
  readonly openOrderKg: number;
  readonly surplusKg: number;
}

export interface Column {
  readonly week: string;
  readonly from: string;
  readonly to: string;
}

export interface Cell extends Column {
  readonly crop: string;
  readonly harvestKg: number;
  readonly orderKg: number;
  readonly surplusKg: number;
  /** 0 where nothing is picked, otherwise above 0.1 and up to 1 in the fullest week of all crops. */
  readonly depth: number;
  /** The part of the cell, from below, that nobody wants: 0 … 1. */
  readonly surplus: number;
}

export interface Row {
  readonly crop: string;
  readonly harvestKg: number;
  readonly cells: readonly Cell[];
}

export interface SeasonGrid {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const DAY = 86_400_000;
/** A week with any fruit at all differs visibly from one without. */
const FAINTEST = 0.16;
/** A surplus that is there is seen, however small its share. */
const THINNEST = 0.16;

/**
 * Crops by week: every week between the two days has a column, also one in which nothing grows, and crops stand with the
 * largest harvest first, then by code.
 */
export function seasonGrid(weeks: readonly SeasonWeek[], from: string, to: string): SeasonGrid {
  const columns = columnsBetween(from, to);
  const most = Math.max(1, ...weeks.map((week) => week.harvestKg));
  const byCrop = new Map<string, Map<string, SeasonWeek>>();
  for (const week of weeks) {
    const crop = byCrop.get(week.crop) ?? new Map<string, SeasonWeek>();
    byCrop.set(week.crop, crop.set(week.from, week));
  }
  const rows = [...byCrop].map(([crop, found]) => ({
    crop,
    harvestKg: [...found.values()].reduce((sum, week) => sum + week.harvestKg, 0),
    cells: columns.map((column) => cell(crop, column, found.get(column.from), most)),
  }));
  return {
    columns,
    rows: rows.sort((a, b) => b.harvestKg - a.harvestKg || (a.crop < b.crop ? -1 : 1)),
  };
}

function cell(crop: string, column: Column, week: SeasonWeek | undefined, most: number): Cell {
  const { harvestKg, orderKg, surplusKg } = week ?? { harvestKg: 0, orderKg: 0, surplusKg: 0 };
  return {
    ...column,
    crop,
    harvestKg,
    orderKg,
    surplusKg,
    // The eye judges areas of colour, and harvests spread over three orders of magnitude: the root keeps small crops visible.
    depth: harvestKg === 0 ? 0 : Math.max(FAINTEST, Math.sqrt(harvestKg / most)),
    surplus: surplusKg === 0 || harvestKg === 0 ? 0 : Math.min(1, Math.max(THINNEST, surplusKg / harvestKg)),
  };
}

/** The ISO weeks that two days and all between them touch. */
export function columnsBetween(from: string, to: string): Column[] {
  const columns: Column[] = [];
  for (let monday = mondayOf(Date.parse(from)); monday <= Date.parse(to); monday += 7 * DAY) {
    columns.push({ week: weekOf(monday), from: day(monday), to: day(monday + 6 * DAY) });
  }
  return columns;
}

function mondayOf(time: number): number {
  return time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
}

/** A week belongs to the year of its Thursday. */
function weekOf(monday: number): string {
  const thursday = new Date(monday + 3 * DAY);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
