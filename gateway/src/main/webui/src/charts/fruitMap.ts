import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { DISTRICTS } from './districts';
import { kgOf, sums, type SeasonFlow } from './flowGraph';
import { FRAME, NORTH } from './north';

/** A place of delivery, as `GET /api/destinations` answers it. */
export interface Place {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly type: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Land {
  readonly country: string;
  readonly path: string;
}

export interface Spot {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly kg: number;
  readonly radius: number;
}

export interface PlaceSpot extends Spot {
  readonly kind: 'gate' | 'city' | 'other';
  /** Too far away for the frame: it stands at the edge in its direction. */
  readonly beyond: boolean;
}

export interface Way {
  readonly from: string;
  readonly to: string;
  readonly kg: number;
  readonly width: number;
  readonly path: string;
}

export interface FruitMap {
  readonly width: number;
  readonly height: number;
  readonly lands: readonly Land[];
  readonly borders: string;
  readonly districts: readonly Spot[];
  readonly places: readonly PlaceSpot[];
  readonly ways: readonly Way[];
}

const WIDEST_WAY = 14;
const EDGE = 14;

/**
 * Northern Viet Nam with where fruit grows, where it goes and how much of it.
 *
 * @param grownKg kilograms by code of the former district; the size of its circle
 * @param width in pixels; the height follows from the frame
 */
export function fruitMap(
  flows: readonly SeasonFlow[],
  grownKg: ReadonlyMap<string, number>,
  places: readonly Place[],
  width: number,
): FruitMap {
  const projection = geoMercator().fitWidth(width, corners());
  const height = Math.round(at(FRAME.east, FRAME.south)[1]);
  const draw = geoPath(projection);
  const shapes = NORTH.objects.shapes;

  function at(longitude: number, latitude: number): [number, number] {
    return projection([longitude, latitude]) ?? [0, 0];
  }

  const mostGrown = Math.max(1, ...grownKg.values());
  const districts = DISTRICTS.map((district) => {
    const [x, y] = at(district.longitude, district.latitude);
    const kg = grownKg.get(district.code) ?? 0;
    return { code: district.code, x, y, kg, radius: radius(kg, mostGrown, width) };
  });

  const arriving = sums(flows, (flow) => flow.place);
  const mostArriving = Math.max(1, ...arriving.values());
  const spots = places.map((place) => {
    const [x, y] = at(place.longitude, place.latitude);
    const kg = arriving.get(place.id) ?? 0;
    const inside = { x: clamp(x, EDGE, width - EDGE), y: clamp(y, EDGE, height - EDGE) };
    return {
      code: place.id,
      ...inside,
      beyond: x < 0 || y < 0 || x > width || y > height,
      kind: kind(place.type),
      kg,
      radius: kg === 0 ? 2.5 : radius(kg, mostArriving, width) * 0.7,
    };
  });

  return {
    width,
    height,
    lands: shapes.geometries.map((shape) => ({
      country: String(shape.id),
      path: draw(feature(NORTH, shape)) ?? '',
    })),
    borders: draw(mesh(NORTH, shapes, (a, b) => a !== b)) ?? '',
    districts,
    places: spots,
    ways: ways(flows, new Map(districts.map((spot) => [spot.code, spot])), new Map(spots.map((spot) => [spot.code, spot]))),
  };
}

function ways(
  flows: readonly SeasonFlow[],
  districts: ReadonlyMap<string, Spot>,
  places: ReadonlyMap<string, Spot>,
): Way[] {
  const found = [...sums(flows, (flow) => `${flow.district}\n${flow.place}`)].filter(([, kg]) => kg > 0);
  const most = Math.max(1, ...found.map(([, kg]) => kg));
  return found
    .flatMap(([ends, kg]) => {
      const [from = '', to = ''] = ends.split('\n');
      const [start, goal] = [districts.get(from), places.get(to)];
      return start && goal ? [{ from, to, kg, width: Math.max(1, WIDEST_WAY * (kg / most)), path: arc(start, goal) }] : [];
    })
    .sort((a, b) => b.kg - a.kg);
}

/** Bent to one side, so that the ways to two places in the same direction stay apart. */
function arc(from: Spot, to: Spot): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [bendX, bendY] = [(from.x + to.x) / 2 + dy * 0.18, (from.y + to.y) / 2 - dx * 0.18];
  return `M${round(from.x)},${round(from.y)}Q${round(bendX)},${round(bendY)} ${round(to.x)},${round(to.y)}`;
}

/** Areas, not radii, are in proportion. */
function radius(kg: number, most: number, width: number): number {
  const largest = clamp(width / 34, 11, 28);
  return kg === 0 ? 3 : Math.max(4, largest * Math.sqrt(kg / most));
}

function kind(type: string): PlaceSpot['kind'] {
  return type === 'border_gate' ? 'gate' : type === 'city' ? 'city' : 'other';
}

function corners() {
  const { west, south, east, north } = FRAME;
  return {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Kilograms that leave a district by all ways. */
export function leavingKg(flows: readonly SeasonFlow[]): Map<string, number> {
  return sums(
    flows.filter((flow) => kgOf(flow) > 0),
    (flow) => flow.district,
  );
}
