import type { ReactNode } from "react";
import { type Column, ColumnHead, columnNames } from "./ColumnHead.tsx";
import { labels } from "./words.ts";
import "./numbers.css";
import "./temperatureTable.css";

/** The numbers behind a plot, one row a temperature, folded away until asked for. */
export function TemperatureTable({
  caption,
  head,
  rows,
}: {
  readonly caption: string;
  readonly head: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}): ReactNode {
  const names = columnNames(head);
  return (
    <details className="sx-numbers">
      <summary>{labels.table}</summary>
      <div className="sx-scroll" role="group" aria-label={caption} tabIndex={0}>
        <table data-grouped={names.length > head.length || undefined}>
          <caption>{caption}</caption>
          <ColumnHead head={head} />
          <tbody>
            {rows.map(([label = "", ...cells]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((text, i) => (
                  <td key={names[i + 1]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
