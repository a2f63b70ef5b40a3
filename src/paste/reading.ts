import type { Separator, Separators } from "./separators.ts";
import type { Kind } from "./kinds.ts";
import type { StructureFault } from "./structure/document.ts";
import type { NoNumber } from "./shapes/entries.ts";
import type { Tokens } from "./tokens.ts";
import type { AnswerKind } from "./answers.ts";
import type { FileKind } from "./file.ts";

/** Which part of the paste a place is of, where there are several. */
export interface Section {
  /** The number of the answer, from 1; absent if there is one. */
  readonly answer?: number;
  /** The number of the choice, from 1; absent if there is one. */
  readonly choice?: number;
  /** It is of the prompt. */
  readonly prompt?: true;
}

/** The most places that are read of a paste: nobody looks at as many, which are shown one at a time. */
export const MOST_PLACES = 2_000;

/** One place of a text with the tokens that could stand there. */
export interface Place {
  readonly section: Section;
  /** Which position of its section it is, from 1. */
  readonly nth: number;
  /** How many those are; `undefined` where more were pasted than are read. */
  readonly count: number | undefined;
  /** The token that was written there; `undefined` where the paste does not say. */
  readonly written: string | undefined;
  /**
   * Scores, or natural logarithms of probabilities, as the reading’s `scale` says; −∞ where a logarithm was not told. A
   * token without a name is empty.
   */
  readonly tokens: Tokens;
}

/** What was taken for granted, left out or cannot be sure, as data. */
export type Note =
  | { readonly note: "kind"; readonly kind: Kind; readonly named: boolean; readonly sum: number }
  | {
      readonly note: "passed";
      readonly count: number;
      /** Which, where there is one section. */
      readonly places: readonly number[];
    }
  | { readonly note: "refused"; readonly place: number; readonly problem: Problem }
  | { readonly note: "first" }
  | { readonly note: "doubtful" }
  | { readonly note: "cut" }
  | { readonly note: "masked"; readonly count: number }
  | { readonly note: "outside"; readonly tokens: readonly string[] }
  | {
      readonly note: "separators";
      readonly which: keyof Separators;
      readonly are: Separator;
      readonly example: string;
    }
  | { readonly note: "elided" }
  | { readonly note: "bound"; readonly example: string }
  | { readonly note: "indexed" }
  | { readonly note: "unnumbered"; readonly count: number }
  | { readonly note: "column"; readonly column: string }
  | { readonly note: "nameless" }
  | {
      readonly note: "skipped";
      readonly line: number;
      readonly text: string;
      readonly count: number;
    }
  | {
      readonly note: "parts";
      readonly answers: number;
      readonly choices: number;
      readonly prompt: boolean;
    }
  | { readonly note: "rows"; readonly rows: number };

/** Where something stands: in a line or at a position, counted from 1, or in the paste as a whole. */
export type Where = "paste" | { readonly line: number } | { readonly position: number };

/** Why nothing was read, as data. */
export type Problem =
  | {
      readonly problem:
        | "nothing"
        | "tooLong"
        | "tooMany"
        | "tooManyPlaces"
        | "hexadecimal"
        | "elided"
        | "unknownJson"
        | "cut";
    }
  | { readonly problem: "writtenOnly"; readonly answer?: AnswerKind }
  | { readonly problem: "noJson"; readonly fault: StructureFault }
  | { readonly problem: "answer"; readonly answer: AnswerKind; readonly text?: string }
  | { readonly problem: "file"; readonly file: FileKind }
  | { readonly problem: "noNumber"; readonly where: Where; readonly wrong: NoNumber }
  | { readonly problem: "noLine"; readonly line: number; readonly text: string }
  | { readonly problem: "infinite"; readonly line: number; readonly text: string }
  | { readonly problem: "few"; readonly where: Where; readonly count: number }
  | {
      readonly problem: "impossible";
      readonly where: Where;
      readonly kind: Kind;
      readonly token: string;
      readonly number: number;
    }
  | { readonly problem: "sum"; readonly where: Where; readonly kind: Kind; readonly sum: number }
  | { readonly problem: "untold"; readonly where: Where };

/** What a reader may decide about a paste that can be read in more than one way. */
export interface Choice {
  readonly kind?: Kind;
  readonly commas?: Separator;
  readonly points?: Separator;
  /** Which column of a table has the numbers, from 0. */
  readonly column?: number;
  /** The probabilities are of all the words there are, and not of the likeliest of many. */
  readonly whole?: boolean;
}

/** One way to read a paste. */
export interface Reading {
  /** What the numbers in `places` are by now; `logprobs` are natural ones of the top few of a vocabulary. */
  readonly scale: "logits" | "logprobs";
  /** What they were in the paste. */
  readonly kind: Kind;
  /** At least one, each with two tokens or more. */
  readonly places: readonly Place[];
  readonly notes: readonly Note[];
}

/** Another way to read the same paste: what a reader presses to have it. */
export interface Other {
  readonly choice: Choice;
  /** The name of the column, where that is what it chooses. */
  readonly column?: string;
}

/** What a paste says, in one way and with the others it may be read in; or why it says nothing. */
export type Pasted =
  | { readonly reading: Reading; readonly others: readonly Other[] }
  | { readonly problem: Problem; readonly others: readonly Other[] };
