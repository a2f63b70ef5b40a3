import type { ChapterId } from "../words/chapters.ts";

/**
 * Every figure, by the page of prose that it stands in, in the order of reading: a name here, and a folder of the same name.
 * Pages, links and tests iterate this list. What stands in no prose is `alone`.
 */
const placed = {
  article: [
    "dial",
    "vectors",
    "shares",
    "pipeline",
    "exponential",
    "tilt",
    "curves",
    "choices",
    "dice",
    "writing",
    "tail",
  ],
  inside: ["hidden", "ranks", "prompt"],
  heat: ["story", "voices", "evidence"],
  dials: ["vendors", "cuts", "estimate"],
  "your-words": ["scores", "formula", "playground"],
  alone: [],
} as const satisfies Readonly<Record<"article" | ChapterId | "alone", readonly string[]>>;

/** Figures that are part of another now: their addresses, frames and pictures still answer, with that one. */
const merged = [["limits", "curves"]] as const;

/** The name of a figure. */
export type FigureId = (typeof placed)[keyof typeof placed][number] | (typeof merged)[number][0];

const { article, alone, ...chapters } = placed;

/** The figures of each page of prose, by its place under the site's root: the article's is `""`. */
export const figuresAt: ReadonlyMap<string, readonly FigureId[]> = new Map([
  ["", article],
  ...Object.entries(chapters).map(([id, figures]): [string, readonly FigureId[]] => [
    `depth/${id}/`,
    figures,
  ]),
]);

/** Every figure that stands for itself, in the order of reading. */
export const currentIds: readonly FigureId[] = [...figuresAt.values(), alone].flat();

/** Every name that a figure answers to. */
export const figureIds: readonly FigureId[] = [...currentIds, ...merged.map(([id]) => id)];

/** The figure that answers to `id`: itself, or the one that it is part of now. */
export const currentOf = (id: FigureId): FigureId =>
  merged.find(([once]) => once === id)?.[1] ?? id;

/** Where figure `id` stands among prose, under the site's root: `""` for the article, `depth/inside/`; else its own page. */
export const placeOf = (id: FigureId): string =>
  [...figuresAt].find(([, figures]) => figures.includes(currentOf(id)))?.[0] ?? `fig/${id}/`;

/** Whether `id` is the name of a figure. */
export const isFigureId = (id: string): id is FigureId => figureIds.some((known) => known === id);

/**
 * What `files` has of each figure. `files` are the modules of the figures' folders by path, as Vite finds them.
 * @throws RangeError if a figure has none
 */
export function ofEach<T>(files: Readonly<Record<string, T>>): Readonly<Record<FigureId, T>> {
  const folders = new Map(Object.entries(files).map(([path, part]) => [path.split("/")[1], part]));
  return Object.fromEntries(
    figureIds.map((id) => {
      const part = folders.get(id);
      if (part === undefined)
        throw new RangeError(`a file is missing in the folder of figure ${id}`);
      return [id, part];
    }),
  ) as Record<FigureId, T>;
}
