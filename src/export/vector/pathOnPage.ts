import { short } from "./drawing.ts";
import { Undrawable } from "./undrawable.ts";

/** How many numbers each command of a path takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  Z: 0,
};
/** Programs disagree on whether a stroke of no length is drawn. */
const DOT = 0.01;

/**
 * The path `data` with each of its points where `matrix` puts it.
 *
 * @throws Undrawable if it has an arc, which would have to become another
 */
export function pathOnPage(data: string, matrix: DOMMatrix): string {
  let [x, y] = [0, 0];
  const out: string[] = [];
  for (const [, command = "", list = ""] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command.toUpperCase();
    const values = [...list.matchAll(/-?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/gi)].map(Number);
    const takes = TAKES[kind];
    if (takes === undefined) throw new Undrawable(`the command ${command} of a path`);
    if (takes === 0) out.push("Z");
    if (takes === 0) continue;
    for (let i = 0; i + takes <= values.length; i += takes) {
      const relative = command !== kind;
      const points = pointsOf(kind, values.slice(i, i + takes), relative, x, y);
      const before = [x, y];
      [x = x, y = y] = points.slice(-2);
      const dot = kind !== "M" && takes <= 2 && before[0] === x && before[1] === y;
      const name = kind === "M" && i > 0 ? "L" : kind === "H" || kind === "V" ? "L" : kind;
      out.push(name + moved(points, matrix, dot ? DOT : 0));
    }
  }
  return out.join("");
}

/** The points, one number after another, of a command at `x`, `y`. */
function pointsOf(
  kind: string,
  values: readonly number[],
  relative: boolean,
  x: number,
  y: number,
): readonly number[] {
  const [dx, dy] = relative ? [x, y] : [0, 0];
  if (kind === "H") return [dx + (values[0] ?? 0), y];
  if (kind === "V") return [x, dy + (values[0] ?? 0)];
  return values.map((value, i) => value + (i % 2 === 0 ? dx : dy));
}

function moved(points: readonly number[], matrix: DOMMatrix, by: number): string {
  const out: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const { x, y } = matrix.transformPoint({ x: points[i] ?? 0, y: points[i + 1] ?? 0 });
    out.push(short(x + by), short(y));
  }
  return out.join(" ");
}
