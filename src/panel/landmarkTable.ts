import { derive, type ExplorerState } from "../model/derive.ts";
import { formatShare, formatTemperature } from "../words/numbers.ts";

/** The temperatures of every table that stands in for a plot. */
export const LANDMARKS: readonly number[] = [0, 0.25, 0.5, 0.7, 1, 1.5, 2, 5, Infinity];

/** A table: a header for each column, and rows of text. */
export interface LandmarkTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The share of each word at each landmark. */
export function sharesAtLandmarks(state: ExplorerState): LandmarkTable {
  const columns = LANDMARKS.map((temperature) => derive({ ...state, temperature }).rows);
  const words = columns[0] ?? [];
  return {
    head: ["T", ...words.map(({ word }) => word)],
    rows: LANDMARKS.map((temperature, i) => [
      formatTemperature(temperature),
      ...(columns[i] ?? []).map((row) => formatShare(row.probability, row)),
    ]),
  };
}
