import type { Entries } from "./entries.ts";

/** Which part of an answer a place is of: of several answers or choices which, counted from 0; or of the prompt. */
export interface Part {
  readonly answer: string;
  readonly choice: number;
  readonly prompt: boolean;
}

/** One place as it was found: what was written there, and the likeliest tokens, if they can be told. */
export interface FoundPlace {
  readonly part: Part;
  readonly written: string | undefined;
  readonly entries: Entries | undefined;
  /** Its tokens may as well be of one place each, as nothing says that they are alternatives. */
  readonly doubtful: boolean;
}
