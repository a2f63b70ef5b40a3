import type { ReactNode } from "react";
import "./chart.css";

/** The numbers behind a plot, one row a temperature, folded away until asked for. */
export function TemperatureTable({
  caption,
  head,
  rows,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): ReactNode {
  return (
    <details className="sx-numbers">
      <summary>Table</summary>
      <div className="sx-scroll" role="group" aria-label={caption} tabIndex={0}>
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
            {rows.map(([label = "", ...cells]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((text, i) => (
                  <td key={head[i + 1]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
