import type { Kind } from "../playground.ts";
import type { Entry } from "../list.ts";

/** The words of one place in a text, as they were pasted. */
export interface Position {
  /** The token that was written there, cleaned; `undefined` where the paste does not say. */
  readonly written: string | undefined;
  readonly list: readonly Entry[];
}

/** What a paste says: at least one position, or one plain sentence that tells why nothing could be read. */
export type Pasted =
  { readonly kind: Kind; readonly positions: readonly Position[] } | { readonly problem: string };

/** A word and its number as they stand in the paste, and where: `line 3`, `position 2`. */
export interface Found {
  readonly word: string;
  readonly number: number;
  readonly place: string;
}

/** The longest piece of a paste that a sentence repeats, in characters. */
const LONGEST_QUOTE = 24;

/** `text` in quotation marks, on one line and short. */
export function quote(text: string): string {
  const characters = [
    ...text
      .trim()
      .slice(0, 4 * LONGEST_QUOTE)
      .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
      .trim(),
  ];
  return characters.length > LONGEST_QUOTE
    ? `“${characters.slice(0, LONGEST_QUOTE).join("")}…”`
    : `“${characters.join("")}”`;
}
