import { csvOf } from "./csv.ts";
import type { ExportRequest } from "./request.ts";

/** What draws pictures: a download of its own, with the first picture. */
const drawing = () => import("./picture.ts");

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
}: ExportRequest): readonly Download[] {
  const saying = { title: question, description: `${readout} Source: ${link}` };
  const pictures: readonly Download[] = [
    {
      ending: "svg",
      label: "Drawing (SVG)",
      make: async () => {
        const { svgOf } = await drawing();
        return new Blob([await svgOf(figure, saying)], { type: "image/svg+xml" });
      },
    },
    {
      ending: "png",
      label: "Picture (PNG)",
      make: async () => {
        const { pngOf, svgOf } = await drawing();
        return pngOf(await svgOf(figure, saying));
      },
    },
  ];
  if (!data) return pictures;
  const numbers = async (): Promise<Blob> => new Blob([csvOf(data)], { type: "text/csv" });
  return [...pictures, { ending: "csv", label: "Numbers (CSV)", make: numbers }];
}

/** The name of the file with `ending` of figure `id`. */
export const fileName = (id: string, ending: Download["ending"]): string =>
  `how-hot-is-a-word-${id}.${ending}`;
