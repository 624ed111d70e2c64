import type { ComponentChildren } from 'preact';

export interface TwinProps {
  readonly summary: string;
  readonly caption: string;
  readonly head: readonly string[];
  /** Cells of each row; the first names it, the others are figures. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A chart's figures as a table, for whoever reads or copies figures rather than shapes. */
export function Twin({ summary, caption, head, rows }: TwinProps) {
  return (
    <details class="twin">
      <summary>{summary}</summary>
      <div class="twin-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...figures], i) => (
              <tr key={i}>
                <th scope="row">{name}</th>
                {figures.map((figure, j) => (
                  <td key={j}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
