import { captions } from "../figures/captions.ts";
import { type Preset, presets } from "../figures/presets.ts";
import type { FigureId } from "../figures/registry.ts";

/** What stands on a page: the article, one of the pages beside it, or one figure, to be framed or with surroundings. */
export type Content =
  | { readonly kind: "article" | "gallery" | "teach" | "playground" }
  | { readonly kind: "embed"; readonly figure: FigureId }
  | { readonly kind: "figure"; readonly figure: FigureId; readonly preset?: Preset };

/** A page of the site: the path of its HTML file, what its head says, and what it holds. */
export interface Page {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly content: Content;
  /** The picture of a pasted link, under the site's root, and what it shows. */
  readonly picture: { readonly file: string; readonly shows: string };
}

const SITE = "How Hot Is a Word?";
const SOCIAL = {
  file: "social.png",
  shows: "A dial from 0 to infinity, and the words it makes likelier.",
};
const ids = Object.keys(captions) as readonly FigureId[];

const article: Page = {
  file: "index.html",
  title: `${SITE} Softmax and temperature, explained`,
  description:
    "How a language model turns scores into a choice, and what temperature does to that choice. Drag the dial and see: softmax, from the first score to the last roll of the dice.",
  content: { kind: "article" },
  picture: SOCIAL,
};

const gallery: Page = {
  file: "gallery/index.html",
  title: `Every figure of ${SITE}`,
  description: "Each figure of the article alone, with what to paste to have it on your own page.",
  content: { kind: "gallery" },
  picture: SOCIAL,
};

const teach: Page = {
  file: "teach/index.html",
  title: `Teach softmax and temperature · ${SITE}`,
  description:
    "A lesson of twenty minutes on how a language model chooses its next word: figures for a projector, questions to ask, goals to reach, a quiz, and a handout to print.",
  content: { kind: "teach" },
  picture: SOCIAL,
};

const playground: Page = {
  file: "playground/index.html",
  title: `The playground · ${SITE}`,
  description:
    "Bring your own words and scores, or the log-probabilities of an API, and turn the temperature dial on them.",
  content: { kind: "playground" },
  picture: SOCIAL,
};

const embedPage = (figure: FigureId): Page => ({
  file: `embed/${figure}/index.html`,
  title: `${captions[figure].title}: interactive figure`,
  description: captions[figure].caption,
  content: { kind: "embed", figure },
  picture: SOCIAL,
});

/** The name of the pictures of `figure`, in the state it begins with or in `preset`. */
export const stillOf = (figure: FigureId, preset?: Preset): string =>
  preset ? `stills/${figure}-${preset.id}` : `stills/${figure}`;

function figurePage(figure: FigureId, preset?: Preset): Page {
  const { title, caption } = captions[figure];
  const named = preset ? `${title}: ${preset.title}` : title;
  return {
    file: `fig/${figure}/${preset ? `${preset.id}/` : ""}index.html`,
    title: `${named} · ${SITE}`,
    description: caption,
    content: { kind: "figure", figure, ...(preset ? { preset } : {}) },
    picture: { file: `${stillOf(figure, preset)}-og.png`, shows: `${named}. ${caption}` },
  };
}

/** Every page of the site. */
export const pages: readonly Page[] = [
  article,
  gallery,
  teach,
  playground,
  ...ids.flatMap((id) => [
    embedPage(id),
    figurePage(id),
    ...presets[id].map((preset) => figurePage(id, preset)),
  ]),
];

/** The page at `path` (leading slash and query ignored; a folder is its `index.html`). */
export const pageAt = (path: string): Page | undefined => {
  const bare = path.replace(/^\//, "").replace(/[?#].*$/, "");
  const file = bare === "" || bare.endsWith("/") ? `${bare}index.html` : bare;
  return pages.find((page) => page.file === file);
};

/** The relative address of the site's root from `page`: `./`, `../../`. */
export const rootFrom = ({ file }: Pick<Page, "file">): string =>
  "../".repeat(file.split("/").length - 1) || "./";
