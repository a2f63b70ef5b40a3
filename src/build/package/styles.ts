import { renderToString } from "katex";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { figureText } from "../glyphs.ts";
import { katexOptions } from "../../formulas/katex.ts";
import { visualMacros } from "../../formulas/visual.ts";
import { katexCss } from "../katexCss.ts";
import { subset } from "../subset.ts";
import { textFonts } from "../textFonts.ts";
import { textFontsCss } from "../textFontsCss.ts";
import { scopeCss } from "./scopeCss.ts";
import type { Drawable } from "./selectors.ts";

const src = join(import.meta.dirname, "../..");
/** Both around KaTeX's, in the order of their layers. */
const [BEFORE, AFTER] = [
  ["styles/reset.css", "styles/tokens.css"],
  [
    "styles/prose.css",
    "chart/chart.css",
    "controls/controls.css",
    "figures/figure.css",
    "styles/page.css",
    "package/package.css",
    "styles/print.css",
  ],
];
const FONT = /url\("([^"]+\.woff2)\?no-inline"\)|url\("([^"]+\.woff2)"\)/g;

/** Emits `style.css`, made of the article's sheets for what the bundle can draw, and the fonts that it names. */
export function styles(): Plugin {
  return {
    name: "package-styles",
    enforce: "pre",
    resolveId: { filter: { id: /\.css$/ }, handler: () => "\0no-css" },
    load: { filter: { id: /^\0no-css$/ }, handler: () => ({ code: "", moduleSideEffects: false }) },
    async generateBundle(_, bundle) {
      const drawable = drawableBy(bundle);
      const css = scopeCss(await sheets(), drawable);
      const fonts = new Set<string>();
      const source = css.replace(FONT, (_match, cut?: string, whole?: string) => {
        const path = cut ?? whole ?? "";
        fonts.add(path);
        return `url("./fonts/${basename(path)}")`;
      });
      this.emitFile({ type: "asset", fileName: "style.css", source });
      for (const path of fonts)
        this.emitFile({
          type: "asset",
          fileName: `fonts/${basename(path)}`,
          source: await readFile(path),
        });
    },
  };
}

/** Every word of the code may be a class; elements are made by React's `jsx` alone. */
function drawableBy(bundle: Rolldown.OutputBundle): Drawable {
  const code = Object.values(bundle)
    .map((output) => (output.type === "chunk" ? output.code : ""))
    .join("\n");
  const tags = code.matchAll(/\bjsxs?(?:\$\d+)?\("([\w-]+)"/g);
  return {
    words: new Set(code.match(/[\w-]+/g)),
    tags: new Set([...tags].map(([, tag = ""]) => tag)),
  };
}

async function sheets(): Promise<string> {
  const read = (files: readonly string[]) =>
    Promise.all(files.map((file) => readFile(join(src, file), "utf8")));
  return [
    textFontsCss(await figureFonts()),
    ...(await read(BEFORE)),
    await katexCss(await formulas()),
    ...(await read(AFTER)),
  ].join("\n");
}

/** The one typeface of figures, cut to what they may have to draw; running text is the host's. */
const figureFonts = () =>
  Promise.all(
    textFonts
      .filter(({ family }) => family.startsWith("Atkinson"))
      .map(async (font) => ({ ...font, file: await subset(font.file, figureText) })),
  );

/** Every formula as KaTeX draws it, on a line of its own and within one. */
async function formulas(): Promise<string> {
  const folder = join(src, "formulas");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".tex"));
  const sources = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return sources
    .flatMap((tex) => [true, false].map((displayMode) => ({ tex, displayMode })))
    .map(({ tex, displayMode }) =>
      renderToString(tex, { ...katexOptions, displayMode, macros: { ...visualMacros } }),
    )
    .join("");
}
