import { useMemo, useState } from 'preact/hooks';
import { kgOf, sums, type SeasonFlow } from './flowGraph';
import { fruitMap, type Place, type PlaceSpot, type Way } from './fruitMap';
import { shortPlace } from './shortPlace';
import { Twin } from './Twin';
import { useWidth } from './useWidth';
import type { ChartWords } from './words';

export interface FlowMapProps {
  readonly flows: readonly SeasonFlow[];
  /** Kilograms that grow in each former district, by its code. */
  readonly grownKg: ReadonlyMap<string, number>;
  readonly places: readonly Place[];
  readonly words: ChartWords;
  readonly district: (code: string) => string;
  readonly place: (code: string) => string;
}

/** The former districts of Sơn La, the gates and cities, and the ways between them, on a map of the north only. */
export function FlowMap({ flows, grownKg, places, words, district, place }: FlowMapProps) {
  const [box, width] = useWidth();
  const map = useMemo(() => fruitMap(flows, grownKg, places, width), [flows, grownKg, places, width]);
  const [shown, show] = useState<Way | null>(null);
  const goals = map.places.filter((spot) => spot.kg > 0 || (spot.kind !== 'other' && !spot.beyond && width > 520));
  const names = [
    ...map.districts
      .filter((spot) => spot.kg > 0)
      .map((spot) => ({ ...spot, name: district(spot.code), goal: false })),
    ...goals.map((spot) => ({
      ...spot,
      name: `${spot.beyond ? '↓ ' : ''}${shortPlace(place(spot.code))}`,
      goal: true,
    })),
  ];
  return (
    <figure class="chart flow-map">
      <div ref={box}>
        <svg class="chart-svg" role="img" aria-label={words.mapLabel} width={map.width} height={map.height}>
          <rect class="map-sea" width={map.width} height={map.height} rx={10} />
          {map.lands.map((land) => (
            <path key={land.country} class={`map-land map-${land.country.toLowerCase()}`} d={land.path} />
          ))}
          <path class="map-border" d={map.borders} />
          {map.ways.map((way) => (
            <path
              key={`${way.from}:${way.to}`}
              class={shown === way ? 'map-way map-way-shown' : 'map-way'}
              d={way.path}
              stroke-width={way.width}
              onPointerEnter={() => show(way)}
            />
          ))}
          {map.districts.map((spot) => (
            <circle
              key={spot.code}
              class={spot.kg > 0 ? 'map-grown' : 'map-idle'}
              cx={spot.x}
              cy={spot.y}
              r={spot.radius}
            />
          ))}
          {goals.map((spot) => (
            <Goal key={spot.code} spot={spot} />
          ))}
          {labels(names, map.width).map((label) => (
            <text
              key={label.code}
              class={label.goal ? 'chart-halo map-goal-name' : 'chart-halo map-grown-name'}
              x={label.x}
              y={label.y}
              text-anchor={label.anchor}
            >
              {label.name}
            </text>
          ))}
        </svg>
      </div>
      <p class="chart-note" aria-hidden="true">
        {shown ? words.way(district(shown.from), place(shown.to), shown.kg) : words.mapNote}
      </p>
      <Twin
        summary={words.asTable}
        caption={words.mapCaption}
        head={[words.district, words.place, 'kg']}
        rows={[...sums(flows.filter((flow) => kgOf(flow) > 0), (flow) => `${flow.district}\n${flow.place}`)].map(
          ([ends, kg]) => {
            const [from = '', to = ''] = ends.split('\n');
            return [district(from), place(to), words.kg(kg)];
          },
        )}
      />
    </figure>
  );
}

/** A gate is a square and a city a ring, so that they differ without colour. */
function Goal({ spot }: { spot: PlaceSpot }) {
  const r = Math.max(4, spot.radius);
  return spot.kind === 'gate' ? (
    <rect class="map-goal" x={spot.x - r} y={spot.y - r} width={2 * r} height={2 * r} rx={2} />
  ) : (
    <circle class="map-goal" cx={spot.x} cy={spot.y} r={r} />
  );
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly goal: boolean;
  readonly x: number;
  readonly y: number;
  readonly kg: number;
  readonly radius: number;
}

type Label = Named & { readonly anchor: 'start' | 'middle' | 'end' };

/** Names beside their spots, the heaviest first; one that would cover another is left to the table. */
function labels(spots: readonly Named[], width: number): Label[] {
  const taken: { x0: number; y0: number; x1: number; y1: number }[] = [];
  return [...spots]
    .sort((a, b) => b.kg - a.kg)
    .flatMap((spot) => {
      const wide = spot.name.length * (spot.goal ? 8 : 7.2);
      const tries: Label[] = [
        { ...spot, x: spot.x + spot.radius + 6, y: spot.y + 4, anchor: 'start' },
        { ...spot, x: spot.x - spot.radius - 6, y: spot.y + 4, anchor: 'end' },
        { ...spot, y: spot.y - spot.radius - 7, anchor: 'middle' },
        { ...spot, y: spot.y + spot.radius + 15, anchor: 'middle' },
      ];
      for (const label of tries) {
        const x0 = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - wide : label.x - wide / 2;
        const area = { x0, x1: x0 + wide, y0: label.y - 12, y1: label.y + 4 };
        const fits = x0 > 2 && area.x1 < width - 2;
        if (fits && !taken.some((t) => t.x0 < area.x1 && area.x0 < t.x1 && t.y0 < area.y1 && area.y0 < t.y1)) {
          taken.push(area);
          return [label];
        }
      }
      return [];
    });
}
