import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';

/** Kilograms from a former district to a destination by a channel, as `GET /api/season/flows` answers them. */
export interface SeasonFlow {
  readonly crop: string;
  readonly district: string;
  readonly channel: string;
  readonly place: string;
  readonly heldKg: number;
  readonly agreedKg: number;
  readonly deliveredKg: number;
  readonly agreedVnd: number;
}

export type Stage = 'district' | 'channel' | 'place';

/** The code of everything too small to have a bar of its own. */
export const OTHERS = '*';

export interface FlowNode {
  readonly stage: Stage;
  readonly code: string;
  readonly kg: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  /** From a district to a channel, or from a channel to a place. */
  readonly leaves: Stage;
  readonly kg: number;
  readonly width: number;
  readonly path: string;
}

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly totalKg: number;
}

type Bar = { stage: Stage; code: string };
type Ribbon = { leaves: Stage };

/** What goes that way, whether it has left or not. */
export function kgOf(flow: SeasonFlow): number {
  return flow.heldKg + flow.agreedKg + flow.deliveredKg;
}

/**
 * Districts, channels and places in three columns, ribbons as wide as their kilograms.
 *
 * @param most bars in a column; the smaller ones stand together as one
 */
export function flowGraph(
  flows: readonly SeasonFlow[],
  { width, height, most = 9 }: { width: number; height: number; most?: number },
): FlowGraph {
  const folded = fold(flows.filter((flow) => kgOf(flow) > 0), most);
  const totalKg = folded.reduce((sum, flow) => sum + kgOf(flow), 0);
  if (totalKg === 0) {
    return { nodes: [], links: [], totalKg };
  }
  const graph = sankey<Bar, Ribbon>()
    .nodeId((node) => id((node as Bar).stage, (node as Bar).code))
    .nodeWidth(10)
    .nodePadding(18)
    // The largest first, as in a table; the rest that stands together last.
    .nodeSort((a, b) => Number(a.code === OTHERS) - Number(b.code === OTHERS) || (b.value ?? 0) - (a.value ?? 0))
    .extent([
      [1, 10],
      [width - 1, height - 10],
    ])({ nodes: bars(folded), links: ribbons(folded) });
  const path = sankeyLinkHorizontal();
  return {
    totalKg,
    nodes: graph.nodes.map(placed),
    links: graph.links
      .map((link) => ({
        from: end(link.source).code,
        to: end(link.target).code,
        leaves: link.leaves,
        kg: link.value,
        width: Math.max(1, link.width ?? 0),
        path: path(link) ?? '',
      }))
      .sort((a, b) => b.kg - a.kg),
  };
}

/** The same flows with the smallest districts and places gathered under {@link OTHERS}. */
function fold(flows: readonly SeasonFlow[], most: number): SeasonFlow[] {
  const districts = largest(flows, 'district', most);
  const places = largest(flows, 'place', most);
  return flows.map((flow) => ({
    ...flow,
    district: districts.has(flow.district) ? flow.district : OTHERS,
    place: places.has(flow.place) ? flow.place : OTHERS,
  }));
}

function largest(flows: readonly SeasonFlow[], stage: Stage, most: number): Set<string> {
  const codes = [...sums(flows, (flow) => flow[stage])].sort(([, a], [, b]) => b - a).map(([code]) => code);
  return new Set(codes.length <= most ? codes : codes.slice(0, most - 1));
}

/** Kilograms by a key, in the order in which keys come. */
export function sums(flows: readonly SeasonFlow[], key: (flow: SeasonFlow) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const flow of flows) {
    found.set(key(flow), (found.get(key(flow)) ?? 0) + kgOf(flow));
  }
  return found;
}

function bars(flows: readonly SeasonFlow[]): Bar[] {
  return (['district', 'channel', 'place'] as const).flatMap((stage) =>
    [...new Set(flows.map((flow) => flow[stage]))].map((code) => ({ stage, code })),
  );
}

function ribbons(flows: readonly SeasonFlow[]) {
  return (
    [
      ['district', 'channel'],
      ['channel', 'place'],
    ] as const
  ).flatMap(([leaves, reaches]) =>
    [...sums(flows, (flow) => `${flow[leaves]}\n${flow[reaches]}`)].map(([ends, value]) => {
      const [from = '', to = ''] = ends.split('\n');
      return { leaves, source: id(leaves, from), target: id(reaches, to), value };
    }),
  );
}

function id(stage: Stage, code: string): string {
  return `${stage}:${code}`;
}

function placed(node: SankeyNode<Bar, Ribbon>): FlowNode {
  const { stage, code, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  return { stage, code, kg: value, x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) };
}

function end(node: SankeyLink<Bar, Ribbon>['source']): Bar {
  return node as SankeyNode<Bar, Ribbon>;
}
