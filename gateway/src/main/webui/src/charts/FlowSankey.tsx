import { useMemo, useState } from 'preact/hooks';
import { flowGraph, kgOf, OTHERS, type FlowLink, type FlowNode, type SeasonFlow } from './flowGraph';
import { shortPlace } from './shortPlace';
import { Twin } from './Twin';
import { useWidth } from './useWidth';
import type { ChartWords } from './words';

export interface FlowSankeyProps {
  readonly flows: readonly SeasonFlow[];
  readonly words: ChartWords;
  readonly district: (code: string) => string;
  readonly channel: (code: string) => string;
  readonly place: (code: string) => string;
  readonly projector?: boolean;
}

/** Where kilograms go: from the former districts by the buyers' channels to the places of delivery. */
export function FlowSankey(props: FlowSankeyProps) {
  const { flows, words, district, channel, place, projector } = props;
  const [box, width] = useWidth();
  const graph = useMemo(
    () => flowGraph(flows, { width, height: height(width, projector), most: width < 520 ? 7 : 10 }),
    [flows, width, projector],
  );
  const [shown, show] = useState<FlowLink | null>(null);
  const name = (stage: FlowNode['stage'], code: string) =>
    code === OTHERS ? words.others : { district, channel, place }[stage](code);
  const arrives = (link: FlowLink) => (link.leaves === 'district' ? 'channel' : 'place');
  return (
    <figure class="chart flow-chart">
      <div ref={box}>
        {graph.totalKg === 0 ? (
          <p class="chart-empty">{words.noFlows}</p>
        ) : (
          <svg
            class="chart-svg"
            role="img"
            aria-label={words.flowsLabel(graph.totalKg)}
            width={width}
            height={height(width, projector)}
          >
            {graph.links.map((link) => (
              <path
                key={`${link.leaves}:${link.from}:${link.to}`}
                class={`flow flow-${link.leaves}${shown === link ? ' flow-shown' : ''}`}
                d={link.path}
                stroke-width={link.width}
                onPointerEnter={() => show(link)}
              />
            ))}
            {graph.nodes.map((node) => (
              <Bar
                key={`${node.stage}:${node.code}`}
                node={node}
                name={shortPlace(name(node.stage, node.code))}
                figure={width < 520 && node.stage !== 'district' ? '' : words.tonnes(node.kg)}
              />
            ))}
          </svg>
        )}
      </div>
      {graph.totalKg > 0 && (
        <p class="chart-note" aria-hidden="true">
          {shown
            ? words.way(name(shown.leaves, shown.from), name(arrives(shown), shown.to), shown.kg)
            : words.flowsTotal(graph.totalKg)}
        </p>
      )}
      <Twin
        summary={words.asTable}
        caption={words.flowsCaption}
        head={[words.district, words.channel, words.place, words.crop, 'kg']}
        rows={flows
          .filter((flow) => kgOf(flow) > 0)
          .map((flow) => [
            district(flow.district),
            channel(flow.channel),
            place(flow.place),
            words.cropName(flow.crop),
            words.kg(kgOf(flow)),
          ])}
      />
    </figure>
  );
}

/** Names stand inside the drawing: to the right of the first two columns, to the left of the last. */
function Bar({ node, name, figure }: { node: FlowNode; name: string; figure: string }) {
  const last = node.stage === 'place';
  const middle = node.y + node.height / 2;
  return (
    <g class={`flow-bar flow-bar-${node.stage}`}>
      <rect x={node.x} y={node.y} width={node.width} height={node.height} rx={3} />
      <text
        class="chart-halo"
        x={last ? node.x - 8 : node.x + node.width + 8}
        y={middle}
        text-anchor={last ? 'end' : 'start'}
        dominant-baseline="central"
      >
        {name}
        {figure && (
          <tspan class="chart-figure" dx={6}>
            {figure}
          </tspan>
        )}
      </text>
    </g>
  );
}

function height(width: number, projector?: boolean): number {
  return projector ? 640 : width < 520 ? 460 : 420;
}
