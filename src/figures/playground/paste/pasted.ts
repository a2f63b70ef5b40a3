import type { Kind } from "../model/playground.ts";
import type { Entry } from "../model/list.ts";

/** The words of one place in a text, as they were pasted. */
export interface Position {
  /** The token that was written there, cleaned; `undefined` where the paste does not say. */
  readonly written: string | undefined;
  readonly list: readonly Entry[];
}

/** What a paste says: at least one position, or one plain sentence that says why nothing could be read. */
export type Pasted =
  { readonly kind: Kind; readonly positions: readonly Position[] } | { readonly problem: string };

/** Where something stands: in a line or at a position, counted from 1, or in the paste or the answer as a whole. */
export type Place = "paste" | "answer" | { readonly line: number } | { readonly position: number };

/** A word and its number as they stand in the paste, and where. */
export interface Found {
  readonly word: string;
  readonly number: number;
  readonly place: Place;
}
