import { group } from "d3";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { asItStands, states } from "../support/states.tsx";

/** A bar as it is drawn: the number beside it, and where it ends, in percent of its axis from zero; right is positive. */
interface Drawn {
  readonly column: string;
  readonly text: string;
  readonly end: number;
  /** Whether it would go on beyond the axis, which the chart shows. */
  readonly cutOff: boolean;
}

/** Bars and their zero are rounded to 0.01 % of the axis. */
const ROUNDED = 0.01;

/** All bars in `markup`. */
const barsIn = (markup: string): readonly Drawn[] =>
  markup.split(/(?=<td )/).flatMap((cell) => {
    const [, column = ""] = /data-column="([^"]*)"/.exec(cell) ?? [];
    const [, text = ""] = /class="sx-(?:number|digits)"[^>]*>([^<]+)</.exec(cell) ?? [];
    const [, zero] = /--zero:([\d.]+)%/.exec(cell) ?? [];
    const [, style = ""] = /class="sx-bar"[^>]*style="([^"]*)"/.exec(cell) ?? [];
    // What is told by its length alone begins at the left end of the axis.
    const [, start = style.includes("background-size:") ? "0" : undefined] =
      /(?:inset-inline-start:| 0 )([\d.]+)%/.exec(style) ?? [];
    const [, size] = /max\(2px, ([\d.]+)%\)/.exec(style) ?? [];
    if (zero === undefined || start === undefined || size === undefined) return [];
    const left = Number(start) - Number(zero);
    const cutOff = cell.includes("data-cut=");
    return [{ column, text, cutOff, end: left < -ROUNDED ? left : left + Number(size) }];
  });

const drawn = states.map(({ name, open }) => ({
  name,
  bars: barsIn(renderToStaticMarkup(asItStands(open()))),
}));

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The number that `text` shows and half a unit of its last digit: `−1.0`, `4.8%`, `148 ×`, `6.7 × 10⁻³`. */
function shown(text: string): { readonly number: number; readonly half: number } | undefined {
  const found = /^(−?)(\d+)(?:\.(\d+))?(?: × 10⁻([⁰¹²³⁴⁵⁶⁷⁸⁹])| ×|%)?$/.exec(text);
  if (!found) return undefined;
  const [, sign, whole, decimals = "", power = "⁰"] = found;
  const unit = 10 ** -DIGITS.indexOf(power);
  const number = Number(`${sign ? "-" : ""}${whole}.${decimals}`) * unit;
  return { number, half: 0.5 * 10 ** -decimals.length * unit };
}

test("a share’s bar is as long as the share, in every state of every figure whose axis ends at 100%", () => {
  const shares = drawn
    .filter(({ name }) => !name.startsWith("shares@"))
    .flatMap(({ name, bars }) =>
      bars.filter(({ column }) => column === "share").map((bar) => ({ name, ...bar })),
    );
  expect(shares.length).toBeGreaterThan(200);
  const wrong = shares.filter(({ text, end }) => {
    const told = shown(text) ?? { number: 99.5, half: 0.5 };
    return Math.abs(end - told.number) > told.half + ROUNDED;
  });
  expect(wrong).toEqual([]);
});

test("the bars of a column stand to each other as their numbers do", () => {
  let compared = 0;
  for (const { name, bars } of drawn)
    for (const [column, those] of group(bars, (bar) => bar.column)) {
      const known = those.flatMap(({ text, end, cutOff }) => {
        const told = shown(text);
        return told && !cutOff ? [{ ...told, end }] : [];
      });
      const longest = known.toSorted((a, b) => Math.abs(b.number) - Math.abs(a.number))[0];
      if (!longest || longest.number === 0) continue;
      const scale = longest.end / longest.number;
      for (const { number, half, end } of known) {
        const slack =
          3 * ROUNDED + scale * (half + longest.half * Math.abs(number / longest.number));
        expect(Math.abs(end - scale * number), `${name} ${column} ${number}`).toBeLessThan(slack);
        compared += 1;
      }
    }
  expect(compared).toBeGreaterThan(400);
});
