import { readFile } from "node:fs/promises";
import type { Plugin, Rolldown } from "vite";
import type { WIDGETS } from "../embed/snippets/addresses.ts";
import { bundle } from "./bundle.ts";
import { scopeCss } from "./package/scopeCss.ts";
import { FONT, sheetId, sheetModule, sheetsOf, short } from "./package/styles.ts";
import { preact } from "./preact.ts";
import { slimD3 } from "./slimD3.ts";

/** The module that stands for the styles of a widget, and what stands in it until the widget's code is known. */
const STYLES = "virtual:widget-styles";
const [FACES, RULES] = ["faces of a widget", "rules of a widget"];

/** What each widget begins with. */
const ENTRIES = {
  figure: "src/widget/figure.ts",
  dial: "src/widget/dial.tsx",
} as const satisfies Readonly<Record<(typeof WIDGETS)[number], string>>;

/** A widget as one module, that needs nothing beside itself: Preact, styles and fonts are in it. */
export async function buildWidget(id: keyof typeof ENTRIES): Promise<Rolldown.OutputChunk> {
  const [chunk, ...others] = await bundle(ENTRIES[id], undefined, {
    plugins: [preact(), slimD3(), widgetStyles()],
    build: {
      target: "es2023",
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  if (others.length > 0) throw new Error(`${ENTRIES[id]} came out as ${others.length + 1} files`);
  return chunk;
}

/** Puts the style sheets of a widget's modules into its code, confined to the widget, the fonts by themselves. */
function widgetStyles(): Plugin {
  return {
    name: "widget-styles",
    enforce: "pre",
    resolveId: {
      filter: { id: /\.css$|^virtual:widget-styles$/ },
      handler: (id, importer) => (id === STYLES ? `\0${STYLES}` : sheetId(id, importer)),
    },
    load: {
      filter: { id: /^\0(sheet:|virtual:widget-styles)/ },
      handler: (id) =>
        id === `\0${STYLES}`
          ? `export const faces = ${JSON.stringify(FACES)}; export const rules = ${JSON.stringify(RULES)};`
          : sheetModule,
    },
    async renderChunk(code) {
      if (!code.includes(RULES)) return null;
      // Elements are made by Preact's own short names: every word may be one.
      const words = new Set(code.match(/[\w-]+/g));
      const css = short(await withFonts(scopeCss(await sheetsOf(this), { words, tags: words })));
      const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
      const rules = faces.reduce((rest, face) => rest.replace(face, ""), css);
      return code
        .replace(JSON.stringify(FACES), () => JSON.stringify(faces.join("")))
        .replace(JSON.stringify(RULES), () => JSON.stringify(rules));
    },
  };
}

/** `css` with its fonts in it: a notebook has no file beside the module. */
async function withFonts(css: string): Promise<string> {
  const fonts = new Map<string, string>();
  for (const [whole, cut, other] of css.matchAll(FONT)) {
    const font = await readFile(cut ?? other ?? "");
    fonts.set(whole, `url("data:font/woff2;base64,${font.toString("base64")}")`);
  }
  return css.replace(FONT, (whole) => fonts.get(whole) ?? whole);
}
