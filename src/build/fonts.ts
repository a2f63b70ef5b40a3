import type { Plugin } from "vite";
import { type Inlined, katexCss } from "./katexCss.ts";
import { renderAll } from "./prerender.ts";
import { subset } from "./subset.ts";
import { figureFonts, type TextFont, textFonts } from "./textFonts.ts";
import { textFontsCss } from "./textFontsCss.ts";
import { figureText, proseText } from "./glyphs.ts";

/** Frames ask for few files, and the article in one file for none. */
const INLINED: Readonly<Record<string, Inlined>> = { embed: "italics", file: "all" };

/**
 * Provides the style sheets `virtual:katex.css`, `virtual:text-fonts.css`, and for pages that hold one figure
 * `virtual:embed-fonts.css`.
 *
 * In a build all are cut down to what the pages show; during development they are whole.
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
        if (!building && !id.includes("katex"))
          return textFontsCss(id.includes("embed") ? figureFonts : textFonts);
        if (id.includes("embed-fonts"))
          return textFontsCss(await Promise.all(figureFonts.map((font) => cut(font, figureText))));
        if (id.includes("text-fonts")) {
          const shown = await renderAll(false);
          const needed = (font: TextFont): string =>
            (figureFonts.includes(font) ? figureText : proseText) + shown;
          return textFontsCss(await Promise.all(textFonts.map((font) => cut(font, needed(font)))));
        }
        const { name } = this.environment;
        return katexCss(building ? await renderAll(name === "embed") : undefined, INLINED[name]);
      },
    },
  };
}

/** `font` cut to the characters of `text`. */
async function cut(font: TextFont, text: string): Promise<TextFont> {
  const glyphs = [...new Set(text)].toSorted().join("");
  return { ...font, file: await subset(font.file, glyphs, font.weights) };
}
