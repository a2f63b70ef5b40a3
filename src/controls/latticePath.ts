import { randomLcg } from "d3";
import { DOT } from "../chart/dot.ts";

/** The drawing's height and the distance between rows, in its own units; the width is `columns` such distances. */
export const LATTICE_ROWS = 3;
const SEED = 0.42;

/**
 * The motif of the page as SVG path data: dots on a lattice at the left that loosen into a gas to the right. Each dot
 * is a `DOT`, a circle however the picture is stretched.
 *
 * One unit is the distance between neighbours; the picture is `columns` × `rows` units. Always the same for the same
 * arguments.
 */
export function latticePath(columns: number, rows = LATTICE_ROWS): string {
  const uniform = randomLcg(SEED);
  const dots: string[] = [];
  for (let column = 0; column < columns; column++) {
    const disorder = Math.max(0, column / (columns - 1) - 0.12) ** 1.35;
    for (let row = 0; row < rows; row++) {
      const x = column + 0.5 + (uniform() - 0.5) * 2.1 * disorder;
      const y = row + 0.5 + (uniform() - 0.5) * 1.5 * disorder;
      dots.push(`M${within(x, columns)} ${within(y, rows)}${DOT}`);
    }
  }
  return dots.join("");
}

const within = (place: number, size: number): string =>
  String(Number(Math.min(size - 0.25, Math.max(0.25, place)).toFixed(2)));
