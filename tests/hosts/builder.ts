import type { HostId } from "../../src/embed/snippets/hosts.ts";
import type { Piece } from "../../src/embed/snippets/offer.ts";
import type { Project } from "./project.ts";

/** The views in which a figure is pasted, each into a page of its own. */
export const PASTED = ["full", "compact"] as const;

/** What an author pastes for each view. */
export type Pasted = Readonly<Record<(typeof PASTED)[number], readonly Piece[]>>;

/** Pages that a tool made: their folder, and the path of each. */
export interface Built {
  readonly folder: string;
  readonly paths: Readonly<Partial<Record<(typeof PASTED)[number], string>>>;
}

/** Somebody else's tool, as an author uses it who follows the dialog to the letter. */
export interface Builder {
  /** What runs, and where it stands for more than itself. */
  readonly name: string;
  /** The entry of the dialog's list. */
  readonly host: HostId;
  /** How the figure finds its place: it follows its content, keeps a height, or fits a slide of 1280 by 720. */
  readonly fit: "follows" | "keeps" | "slide";
  /** A script of its own puts the figure into a page that is there already: then what follows it must move. */
  readonly late?: true;
  /** Why it cannot run on this machine; `undefined` if it can. */
  readonly missing?: () => string | undefined;
  readonly build: (project: Project, pasted: Pasted) => Built;
}

/** The text of the first piece, or of that at `at`. */
export const piece = (pieces: readonly Piece[], at = 0): string => pieces[at]?.text ?? "";

/** What stands before and after a figure in every page. */
export const TEXT = `<p id="before">Text of the host. <a id="start" href="#end">A link before</a></p>`;
export const AFTER = `<p><a id="end" href="#before">A link after</a></p>
<p style="block-size: 3000px; margin: 0"></p>`;

/** A page of HTML with `content`. */
export const page = (content: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title><link rel="icon" href="data:,">${head}</head><body>${content}</body></html>`;

/** A post with `content` between two paragraphs, as HTML or as Markdown reads it. */
export const post = (content: string): string => `${TEXT}\n\n${content}\n\n${AFTER}\n`;

/** The text of a page for each view, by the view's name. */
export const each = (
  make: (view: (typeof PASTED)[number]) => string,
  path: (view: string) => string,
) => Object.fromEntries(PASTED.map((view) => [path(view), make(view)]));

/** The paths of those pages. */
export const paths = (path: (view: string) => string): Built["paths"] => ({
  full: path("full"),
  compact: path("compact"),
});
