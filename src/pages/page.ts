import { FILM_PATH } from "../embed/snippets/addresses.ts";
import type { SceneId } from "../film/beats.ts";
import type { ChapterId } from "../words/chapters.ts";
import type { FigureId } from "../figures/ids.ts";
import type { Preset } from "../panel/preset.ts";

/** What the site is called. */
export const SITE = "How Hot Is a Word?";

/** What stands on a page: the article, one of the pages beside it, or the film or one figure, to be framed or with surroundings. */
export type Content =
  | {
      readonly kind:
        | "article"
        | "filmFrame"
        | "gallery"
        | "teach"
        | "playground"
        | "sources"
        | "questions"
        | "whole";
    }
  | { readonly kind: "film"; readonly scene?: SceneId }
  | { readonly kind: "chapter"; readonly chapter: ChapterId }
  | { readonly kind: "embed"; readonly figure: FigureId }
  | { readonly kind: "figure"; readonly figure: FigureId; readonly preset?: Preset };

/** What stands on a page of one figure with surroundings. */
export type FigureContent = Extract<Content, { kind: "figure" }>;

/** What stands on the page of the film, or of one scene of it. */
export type FilmContent = Extract<Content, { kind: "film" }>;

/** A page of the site: the path of its HTML file, what its head says, and what it holds. */
export interface Page {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly content: Content;
  /** The picture of a pasted link, under the site's root, and what it shows. */
  readonly picture: { readonly file: string; readonly shows: string };
}

/** Whether a page is there to be framed by others, and not to be found. */
export const isFramed = ({ content: { kind } }: Pick<Page, "content">): boolean =>
  kind === "embed" || kind === "filmFrame";

/** The name of the pictures of `figure`, in the state it begins with or in `preset`. */
export const stillOf = (figure: FigureId, preset?: Preset): string =>
  preset ? `stills/${figure}-${preset.id}` : `stills/${figure}`;

/** The size of the picture of a pasted link, in its own pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** The picture of a pasted link to `figure` in a state: its card. */
export const cardOf = (figure: FigureId, preset?: Preset): string =>
  `${stillOf(figure, preset)}-og.png`;

/** The picture of a pasted link to the film, or to a scene of it: its card. */
export const filmCardOf = (scene?: SceneId): string =>
  `stills/film${scene ? `-${scene}` : ""}-og.png`;

/** The path of the page of the film, or of a scene of it, under the site's root. */
export const filmPathOf = (scene?: SceneId): string => FILM_PATH + (scene ? `${scene}/` : "");

/** The path of the oEmbed description of the page of a figure or of the film. */
export const oembedFile = (content: FigureContent | FilmContent): string =>
  content.kind === "film"
    ? `oembed/film${content.scene ? `-${content.scene}` : ""}.json`
    : `oembed/${content.figure}${content.preset ? `-${content.preset.id}` : ""}.json`;

/** What a page holds if hosts that are given its address can show that: a figure, or the film. */
export const unfoldedIn = ({ content }: Page): FigureContent | FilmContent | undefined =>
  content.kind === "figure" || content.kind === "film" ? content : undefined;

/** The relative address of the site's root from `page`: `./`, `../../`. */
export const rootFrom = ({ file }: Pick<Page, "file">): string =>
  "../".repeat(file.split("/").length - 1) || "./";
