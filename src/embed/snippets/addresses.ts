import { setsDialAlone } from "../../panel/preset.ts";
import { type FigureInState, type Pairs, queryText } from "./figure.ts";
import { type Look, lookFields, type PinnedScript } from "./look.ts";

/** The version of the addresses; embedded figures outlive the site that made them. */
const VERSION = ["v", "1"] as const;

const address = (base: string, path: string, pairs: Pairs = []): string =>
  new URL(pairs.length > 0 ? `${path}?${queryText(pairs)}` : path, base).href;

/** The page that holds nothing but the figure, for a frame. `base` is the site's root, with a slash at the end. */
export const embedAddress = (base: string, figure: FigureInState, look: Look): string =>
  address(base, `embed/${figure.id}/`, frameQuery(figure, look));

/** The query of that page: the figure's state, and how it is shown. */
export const frameQuery = (figure: FigureInState, look: Look): Pairs => [
  VERSION,
  ...figure.query.filter(([name]) => look.caption || name !== "caption"),
  ...lookFields(look),
];

/** The figure's page for people: what is shared, pasted and linked to. Presets have one each. */
export function shareAddress(
  base: string,
  { id, query, preset }: Pick<FigureInState, "id" | "query" | "preset">,
): string {
  if (preset !== undefined) return address(base, `fig/${id}/${preset}/`);
  return address(base, `fig/${id}/`, query.length > 0 ? [VERSION, ...query] : []);
}

/** The kinds of still pictures. PNGs are 1456 px wide. */
export type StillKind = "png" | "gif" | "svg";

/** The name of the picture of the figure's state; of its beginning where the state has none. */
export const stillName = ({ id, preset }: Pick<FigureInState, "id" | "preset">): string =>
  preset === undefined ? id : `${id}-${preset}`;

/** The address of that picture. A moving one shows the whole dial, wherever the state has it. */
export function stillAddress(base: string, figure: FigureInState, kind: StillKind): string {
  const begins = kind === "gif" && setsDialAlone(figure.query);
  return address(base, `stills/${begins ? figure.id : stillName(figure)}.${kind}`);
}

/** The script that makes `<softmax-figure>` elements and fits frames to their figures: the newest, or one that never changes. */
export const loaderAddress = (base: string, script?: PinnedScript): string =>
  address(base, script?.src ?? "v1/embed.js");

/** The widgets for notebooks and books: a figure in a frame, and a dial over whatever scores a notebook has. */
export const WIDGETS = ["figure", "dial"] as const;

/** The place of a widget's module under the site's root. */
export const widgetPath = (id: (typeof WIDGETS)[number]): string => `v1/${id}.mjs`;

/** Its address. */
export const widgetAddress = (base: string, id: (typeof WIDGETS)[number]): string =>
  address(base, widgetPath(id));

/** The path of the film's page under the site's root. */
export const FILM_PATH = "film/";

/** Where the whole idea is a film, to see and to save. */
export const filmAddress = (base: string): string => base + FILM_PATH;
