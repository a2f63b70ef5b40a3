import type { CSSProperties, ReactNode } from "react";
import { entryAt } from "../model/entryAt.ts";

/** A word and a part of a whole, in [0, 1], with the text that says it. */
export interface LabelledShare {
  readonly label: string;
  readonly share: number;
  readonly text: string;
}

const length = (share: number): CSSProperties =>
  ({ "--p": Number(share.toFixed(3)) }) as CSSProperties;

/**
 * The same words in several columns, each share with its bar, for where nothing turns: paper, and pages whose scripts
 * do not run; `styles/sideBySide.css` hides it elsewhere. A bar is a cell's own `::after`: a row costs a hundred bytes.
 */
export function SideBySide({
  caption,
  heads,
  columns,
}: {
  /** What all the heads are. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** For each head, the same labels in the same order. */
  readonly columns: readonly (readonly LabelledShare[])[];
}): ReactNode {
  const [first = []] = columns;
  return (
    <table className="sx-sides">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control, but an empty corner */}
          <td />
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.map(({ label }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- two tokens may be called the same
          <tr key={i}>
            <th scope="row">{label}</th>
            {columns.map((column, j) => {
              const { share, text } = entryAt(column, i);
              return (
                <td key={heads[j]} style={length(share)}>
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
