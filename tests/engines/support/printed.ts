import { figures } from "../../../src/figures/registry.ts";
import type { Shot } from "./compare.ts";
import type { Engine, EngineName, Picture } from "./engine.ts";
import { overprinted, sheetsOf } from "./paper.ts";

/** The article on paper. */
export interface Printed {
  readonly name: EngineName;
  /** A sentence for each sheet on which words are printed over words. */
  readonly overprinted: readonly string[];
  /** Every figure that has an end, in order; those of the site are `figures`. */
  readonly shots: readonly Shot[];
}

/** The article that `engine` has open, as it prints it; undefined if it cannot. */
export async function printedBy(
  { name, run, print }: Engine,
  poppler: { readonly toText: string; readonly toPictures: string },
): Promise<Printed | undefined> {
  if (!print) return undefined;
  await run(ruleFigures, null);
  const pdf = await print();
  const [words, sheets] = await Promise.all([
    overprinted(pdf, poppler.toText),
    sheetsOf(pdf, poppler.toPictures),
  ]);
  return { name, overprinted: words, shots: figuresOn(sheets) };
}

/**
 * In the page: rules a magenta line over every figure and a cyan one below it, on paper alone, and leaves hatching out
 * there: Firefox writes it as thousands of shapes, with which poppler is busy for half a minute. The screen shows it.
 */
function ruleFigures(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print {
    [data-figure] {
      border-block: 4px solid !important;
      border-block-color: #f0f #0ff !important;
    }
    *, ::before, ::after {
      background-image: none !important;
    }
  }`);
  document.adoptedStyleSheets.push(sheet);
}

/** The figures on `sheets` by the lines of `ruleFigures`, each alone. One that is cut between sheets is another thing. */
function figuresOn(sheets: readonly Picture[]): readonly Shot[] {
  const shots: Shot[] = [];
  let begun: { picture: Picture; y: number } | undefined;
  for (const sheet of sheets)
    for (let row = 0; row < sheet.height; row += 1) {
      const ruled = lineAt(sheet, row);
      if (ruled === "magenta") begun = { picture: sheet, y: row + 1 };
      if (ruled !== "cyan" || !begun) continue;
      const { picture, y } = begun;
      const whole = picture === sheet;
      const kind = `figure ${figures[shots.length]?.id} ${whole ? "on a sheet" : "cut between sheets"}`;
      const height = (whole ? row : picture.height) - y;
      shots.push({ picture, things: [{ kind, text: "", x: 0, y, width: picture.width, height }] });
      begun = undefined;
    }
  return shots;
}

/** The colour of the line that goes through most of a row. */
function lineAt({ width, data }: Picture, row: number): "magenta" | "cyan" | undefined {
  const counts = { magenta: 0, cyan: 0 };
  for (let at = 4 * width * row; at < 4 * width * (row + 1); at += 4) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (blue - green > 100 && red - green > 100) counts.magenta += 1;
    if (blue - red > 100 && green - red > 100) counts.cyan += 1;
  }
  if (counts.magenta > width / 2) return "magenta";
  return counts.cyan > width / 2 ? "cyan" : undefined;
}
