import type { Query } from "../model/params.ts";

/** A state of a figure that is worth a page and a picture of its own. */
export interface Preset {
  /** Its name in addresses: kebab case, never renamed. What it is called stands in the figure’s text. */
  readonly id: string;
  /** The query that describes the state. */
  readonly query: string;
}

/** Which states of a figure are shown apart, beside the one that it begins in. */
export interface FigureStates {
  /** Those that have a page and pictures of their own. */
  readonly presets: readonly Preset[];
  /** Whether its whole dial is a moving picture, too. */
  readonly filmed?: true;
  /** The query of the state in which it stands among prose, where its point shows; else it stands there as it begins. */
  readonly opening?: string;
}

/** A dial turned down. */
export const COLD: Preset = { id: "cold", query: "t=0.2" };

/** A dial turned up. */
export const HOT: Preset = { id: "hot", query: "t=2" };

/** Whether `query` sets no more than the dial, so that the film of the whole dial is the same as from the beginning. */
export const setsDialAlone = (query: Query): boolean => [...query].every(([name]) => name === "t");
