import { expect, test } from 'vitest';
import { flowGraph, OTHERS, type SeasonFlow } from './flowGraph';

const SIZE = { width: 600, height: 400 };

function flow(district: string, channel: string, place: string, agreedKg: number): SeasonFlow {
  return { crop: 'MANGO', district, channel, place, heldKg: 0, agreedKg, deliveredKg: 0, agreedVnd: 0 };
}

test('what enters a channel leaves it: kilograms are kept from column to column', () => {
  const graph = flowGraph(
    [flow('124', 'EXPORT', 'HUUNGHI', 3_000), flow('125', 'EXPORT', 'HUUNGHI', 1_000), flow('125', 'SUPERMARKET', 'HN', 500)],
    SIZE,
  );

  expect(graph.totalKg).toBe(4_500);
  expect(graph.nodes.map((node) => [node.stage, node.code, node.kg])).toEqual([
    ['district', '124', 3_000],
    ['district', '125', 1_500],
    ['channel', 'EXPORT', 4_000],
    ['channel', 'SUPERMARKET', 500],
    ['place', 'HUUNGHI', 4_000],
    ['place', 'HN', 500],
  ]);
});

test('held, agreed and delivered kilograms all go their way', () => {
  const graph = flowGraph([{ ...flow('124', 'EXPORT', 'HUUNGHI', 1), heldKg: 2, deliveredKg: 4 }], SIZE);

  expect(graph.totalKg).toBe(7);
});

test('columns stand from left to right and stay inside the frame', () => {
  const { nodes } = flowGraph([flow('124', 'EXPORT', 'HUUNGHI', 10), flow('125', 'EXPORT', 'HN', 5)], SIZE);

  const left = (stage: string) => nodes.filter((node) => node.stage === stage).map((node) => node.x);
  expect(Math.max(...left('district'))).toBeLessThan(Math.min(...left('channel')));
  expect(Math.max(...left('channel'))).toBeLessThan(Math.min(...left('place')));
  expect(nodes.every((node) => node.y >= 0 && node.y + node.height <= SIZE.height)).toBe(true);
});

test('the smallest districts stand together, and nothing of them is lost', () => {
  const many = Array.from({ length: 12 }, (_, i) => flow(`${100 + i}`, 'EXPORT', 'HUUNGHI', 1_000 - i));

  const graph = flowGraph(many, { ...SIZE, most: 4 });

  const districts = graph.nodes.filter((node) => node.stage === 'district');
  expect(districts.map((node) => node.code)).toEqual(['100', '101', '102', OTHERS]);
  expect(districts.reduce((sum, node) => sum + node.kg, 0)).toBe(graph.totalKg);
});

test('a ribbon is as wide as its kilograms', () => {
  const { links } = flowGraph([flow('124', 'EXPORT', 'HUUNGHI', 3_000), flow('125', 'EXPORT', 'HUUNGHI', 1_000)], SIZE);

  const leaving = links.filter((link) => link.leaves === 'district');
  expect(leaving[0]!.width / leaving[1]!.width).toBeCloseTo(3);
});

test('nothing promised draws nothing', () => {
  expect(flowGraph([flow('124', 'EXPORT', 'HUUNGHI', 0)], SIZE)).toEqual({ nodes: [], links: [], totalKg: 0 });
});
