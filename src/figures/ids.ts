/** Every figure, in the order of the article: a line here, and a folder of the same name. Pages, links and tests iterate this list. */
export const figureIds = [
  "dial",
  "vectors",
  "hidden",
  "scores",
  "shares",
  "pipeline",
  "exponential",
  "formula",
  "curves",
  "limits",
  "choices",
  "dice",
  "writing",
  "story",
  "voices",
  "tail",
  "ranks",
  "prompt",
  "evidence",
  "vendors",
  "cuts",
  "playground",
] as const;

/** The name of a figure. */
export type FigureId = (typeof figureIds)[number];

/** Whether `id` is the name of a figure. */
export const isFigureId = (id: string): id is FigureId =>
  (figureIds as readonly string[]).includes(id);

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
