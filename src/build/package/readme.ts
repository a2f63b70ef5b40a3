import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runnerImport } from "vite";
import { currentIds, type FigureId } from "../../figures/ids.ts";
import type { FigureText } from "../../panel/figureText.ts";
import { componentName } from "./figureEntries.ts";

const src = join(import.meta.dirname, "../..");
/** Where the table of figures goes. */
const PLACE = "<!-- figures -->";

/** The package's README: what is written of it, and a table of its figures from what they say of themselves. */
export async function readme(): Promise<string> {
  const written = await readFile(join(src, "package/README.md"), "utf8");
  const { module } = await runnerImport<{ readonly texts: Readonly<Record<FigureId, FigureText>> }>(
    join(src, "figures/texts.ts"),
    { configFile: false },
  );
  const rows = currentIds.map((id) => {
    const name = componentName(id);
    return `| \`${id}\` | \`import { ${name} } from "softmax-temperature/${id}"\` | ${module.texts[id].question.join(" ")} |`;
  });
  if (!written.includes(PLACE)) throw new RangeError(`the package’s README has no ${PLACE}`);
  return written.replace(
    PLACE,
    ["| figure | alone | what it asks |", "| --- | --- | --- |", ...rows].join("\n"),
  );
}
