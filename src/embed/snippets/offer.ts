import type { Course } from "../course/coursePages.ts";
import type { Look } from "./look.ts";

/** A text to copy, and what it is. */
export interface Piece {
  readonly label: string;
  readonly text: string;
}

/** A file to save. */
export interface Download {
  readonly label: string;
  readonly address: string;
}

/** How a reader will see what an author pastes: the HTML as it runs, in a page with some CSS, a page in a frame, or a linked picture. */
export type Preview =
  | { readonly kind: "html"; readonly html: string; readonly css?: string | undefined }
  | { readonly kind: "frame"; readonly address: string }
  | {
      readonly kind: "image";
      readonly address: string;
      readonly alt: string;
      /** In the picture's own pixels; no height where it is not known. */
      readonly width: number;
      readonly height: number | undefined;
    };

/** Everything that an author needs to put a figure into a page of one kind. */
export interface Offer {
  /** What to do, in one or two sentences. */
  readonly steps: string;
  /** What to copy; the first piece is the figure. */
  readonly pieces: readonly Piece[];
  /** What to save. */
  readonly downloads?: readonly Download[];
  /** What a QR code shall lead to, and what its files are called. */
  readonly code?: { readonly address: string; readonly name: string };
  /** What can be saved as a course of its own. */
  readonly course?: Course;
  /** The choices that make a difference here. */
  readonly choices?: readonly (keyof Look)[];
  readonly preview: Preview;
  /** Where it follows the theme of the page it stands in: what names the place of that theme, an attribute or a prop. */
  readonly themeFrom?: "data-theme-from" | "themeFrom";
  /** What a page with a content security policy must allow, as directives; absent where authors set none. */
  readonly policy?: string;
  /** What the offer cannot keep of the state, as a sentence. */
  readonly note?: string;
}
