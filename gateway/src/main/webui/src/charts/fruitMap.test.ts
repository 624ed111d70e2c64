import { expect, test } from 'vitest';
import type { SeasonFlow } from './flowGraph';
import { fruitMap, type Place } from './fruitMap';
import { DISTRICTS } from './districts';

const HANOI: Place = { id: 'HN', name: { vi: 'Hà Nội', en: 'Hanoi' }, type: 'city', latitude: 21.02, longitude: 105.84 };
const SAIGON: Place = { id: 'HCM', name: { vi: 'TP. HCM', en: 'HCMC' }, type: 'city', latitude: 10.82, longitude: 106.63 };
const LAO_CAI: Place = { id: 'KIMTHANH', name: { vi: 'Kim Thành', en: 'Kim Thanh' }, type: 'border_gate', latitude: 22.5, longitude: 103.97 };
const PLACES = [HANOI, SAIGON, LAO_CAI];

function flow(district: string, place: string, agreedKg: number): SeasonFlow {
  return { crop: 'MANGO', district, channel: 'EXPORT', place, heldKg: 0, agreedKg, deliveredKg: 0, agreedVnd: 0 };
}

test('all twelve former districts stand inside the frame, west of Hà Nội', () => {
  const map = fruitMap([], new Map(), PLACES, 600);

  const hanoi = map.places.find((place) => place.code === 'HN')!;
  expect(map.districts).toHaveLength(12);
  expect(map.districts.every((spot) => spot.x > 0 && spot.x < hanoi.x && spot.y > 0 && spot.y < map.height)).toBe(true);
});

test('a place far in the south stands at the lower edge and says so', () => {
  const map = fruitMap([], new Map(), PLACES, 600);

  const saigon = map.places.find((place) => place.code === 'HCM')!;
  expect(saigon.beyond).toBe(true);
  expect(saigon.y).toBeGreaterThan(map.height - 20);
  expect(map.places.filter((place) => place.beyond)).toHaveLength(1);
});

test('the north keeps north above and gates are told from cities', () => {
  const map = fruitMap([], new Map(), PLACES, 600);

  const [hanoi, , laoCai] = map.places;
  expect(laoCai!.y).toBeLessThan(hanoi!.y);
  expect([hanoi!.kind, laoCai!.kind]).toEqual(['city', 'gate']);
});

test('a way is as wide as its kilograms, the widest first', () => {
  const map = fruitMap([flow('125', 'HN', 1_000), flow('124', 'KIMTHANH', 4_000)], new Map(), PLACES, 600);

  expect(map.ways.map((way) => [way.from, way.to, way.kg])).toEqual([
    ['124', 'KIMTHANH', 4_000],
    ['125', 'HN', 1_000],
  ]);
  expect(map.ways[0]!.width / map.ways[1]!.width).toBeCloseTo(4);
});

test('areas of circles are in proportion to what is grown', () => {
  const [first, second] = DISTRICTS;
  const map = fruitMap([], new Map([[first!.code, 40_000], [second!.code, 10_000]]), PLACES, 1_000);

  expect(map.districts[0]!.radius / map.districts[1]!.radius).toBeCloseTo(2);
});

test('the three countries of the frame are drawn', () => {
  const map = fruitMap([], new Map(), PLACES, 600);

  expect(map.lands.map((land) => land.country).sort()).toEqual(['CN', 'LA', 'VN']);
  expect(map.lands.every((land) => land.path.startsWith('M'))).toBe(true);
  expect(map.borders).toMatch(/^M/);
});
