import { randomLcg } from "d3";
import type { ReactNode } from "react";
import { StackedBar } from "../chart/StackedBar.tsx";
import { asIs } from "../figures/columns.tsx";
import { pigmentStyle } from "../controls/pigmentStyle.ts";
import { derive } from "../model/derive.ts";
import { pickWords } from "../model/draws.ts";
import { formatShare, formatTemperature } from "../model/numbers.ts";
import { Out } from "./components.tsx";
import { SOURCES_READ } from "./links.ts";
import { vendorDials } from "./vendors.ts";

/** Figures that do not move: computed when the page is built, plain markup for the reader. */

const POINT = 0.71;
const [SEED, PICKS] = [0.13, 12];

/** Section 7: the ruler from 0 to 1 at T = 1, and where one random number lands on it. */
export function RulerStill(): ReactNode {
  const { rows } = derive(asIs);
  const [word = ""] = pickWords(rows, [POINT]);
  return (
    <figure className="sx-still">
      <div className="sx-panel">
        <div className="sx-ruler" style={{ "--at": `${100 * POINT}%` } as object}>
          <span>{POINT}</span>
        </div>
        <StackedBar
          parts={rows.map((row) => ({
            label: row.word,
            size: row.probability,
            text: formatShare(row.probability, row),
          }))}
        />
      </div>
      <figcaption>
        The shares at T = 1, laid end to end along a ruler from 0 to 1. The random number {POINT}{" "}
        lands on {word}.
      </figcaption>
    </figure>
  );
}

/** Section 8: the same twelve random numbers at three temperatures. */
export function PicksStill(): ReactNode {
  const uniform = randomLcg(SEED);
  const dice = Array.from({ length: PICKS }, () => uniform());
  return (
    <figure className="sx-still">
      <div className="sx-panel">
        {[0, 1, 2].map((temperature) => (
          <div key={temperature} className="sx-picks" style={pigmentStyle(temperature)}>
            <p>
              <i>T</i> = {formatTemperature(temperature)}
            </p>
            <p>{pickWords(derive({ ...asIs, temperature }).rows, dice).join(" · ")}</p>
          </div>
        ))}
      </div>
      <figcaption>
        Twelve picks at each of three temperatures, with the same twelve random numbers, chosen to
        be typical. What differs is the dial.
      </figcaption>
    </figure>
  );
}

/** Section 10: what the vendors document. */
export function DialsStill(): ReactNode {
  return (
    <div className="sx-still sx-scroll" role="group" aria-label="Temperature in APIs" tabIndex={0}>
      <table className="sx-facts">
        <caption>
          The dial as documented, {SOURCES_READ}. Read the linked page before you rely on a row.
        </caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Range</th>
            <th scope="col">Default</th>
            <th scope="col">Note</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {vendorDials.map(({ vendor, range, initial, note, source }) => (
            <tr key={vendor}>
              <th scope="row">{vendor}</th>
              <td>{typeof range === "string" ? range : range.join(" to ")}</td>
              <td>{initial}</td>
              <td>{note}</td>
              <td>
                <Out to={source} name={`Source for ${vendor}`}>
                  source
                </Out>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
