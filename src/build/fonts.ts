import type { Plugin } from "vite";
import { katexCss } from "./katexCss.ts";
import { renderAll } from "./prerender.ts";
import { textFontsCss } from "./textFontsCss.ts";

/**
 * Provides the style sheets `virtual:katex.css` and `virtual:text-fonts.css`.
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
      filter: { id: /^virtual:(katex|text-fonts)\.css$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:(katex|text-fonts)\.css$/ },
      async handler(id) {
        if (!id.includes("katex")) return textFontsCss();
        return katexCss(building ? await renderAll() : undefined);
      },
    },
  };
}
