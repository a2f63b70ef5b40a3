import type { Plugin } from "vite";
import { type Inlined, katexCss } from "./katexCss.ts";
import { renderAll } from "./prerender.ts";
import { subset } from "./subset.ts";
import { figureFonts, type TextFont, textFonts } from "./textFonts.ts";
import { textFontsCss } from "./textFontsCss.ts";
import { figureText } from "./glyphs.ts";

/** Frames ask for few files, and the article in one file for none. */
const INLINED: Readonly<Record<string, Inlined>> = { embed: "italics", file: "all" };

/**
 * Provides the style sheets `virtual:katex.css`, `virtual:text-fonts.css`, and for pages that hold one figure
 * `virtual:embed-fonts.css`.
 *
 * In a build KaTeX's part is cut down to what the pages show; during development it is whole.
 */
export function fonts(): Plugin {
  let building = false;
  return {
    name: "fonts",
    enforce: "pre",
    configResolved(config) {
      building = config.command === "build";
    },
    resolveId: {
      filter: { id: /^virtual:(katex|text-fonts|embed-fonts)\.css$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:(katex|text-fonts|embed-fonts)\.css$/ },
      async handler(id) {
        if (id.includes("text-fonts")) return textFontsCss(textFonts);
        if (id.includes("embed-fonts")) return textFontsCss(await cutForFrames(building));
        const { name } = this.environment;
        return katexCss(building ? await renderAll(name === "embed") : undefined, INLINED[name]);
      },
    },
  };
}

/** The one typeface of framed figures, cut to what they may have to draw. */
const cutForFrames = async (building: boolean): Promise<TextFont[]> =>
  Promise.all(
    figureFonts.map(async (font) => ({
      ...font,
      file: building ? await subset(font.file, figureText) : font.file,
    })),
  );
