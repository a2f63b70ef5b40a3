import { csvOf } from "./csv.ts";
import { pngOf, svgOf } from "./picture.ts";
import type { TakeRequest } from "./request.ts";

/** A file that a reader can save. */
export interface Download {
  readonly ending: "svg" | "png" | "csv";
  readonly label: string;
  readonly make: () => Promise<Blob>;
}

/** The files of the figure of `request`: its picture twice, and its numbers where it has some. */
export function downloadsOf({
  figure,
  question,
  readout,
  link,
  data,
}: TakeRequest): readonly Download[] {
  const draw = (): Promise<string> =>
    svgOf(figure, { title: question, description: `${readout} Source: ${link}` });
  const pictures: readonly Download[] = [
    {
      ending: "svg",
      label: "Drawing (SVG)",
      make: async () => new Blob([await draw()], { type: "image/svg+xml" }),
    },
    { ending: "png", label: "Picture (PNG)", make: async () => pngOf(await draw()) },
  ];
  if (!data) return pictures;
  const numbers = async (): Promise<Blob> => new Blob([csvOf(data)], { type: "text/csv" });
  return [...pictures, { ending: "csv", label: "Numbers (CSV)", make: numbers }];
}

/** The name of the file with `ending` of figure `id`. */
export const fileName = (id: string, ending: Download["ending"]): string =>
  `how-hot-is-a-word-${id}.${ending}`;
