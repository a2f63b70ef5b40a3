import { renderToString } from "katex";
import { readdir, readFile } from "node:fs/promises";
import { Features, transform } from "lightningcss";
import { basename, dirname, join, relative } from "node:path";
import { parse } from "postcss";
import type { Plugin, Rolldown } from "vite";
import { figureText } from "../glyphs.ts";
import { katexOptions } from "../../formulas/katex.ts";
import { visualMacros } from "../../formulas/visual.ts";
import { katexCss } from "../katexCss.ts";
import { subset } from "../subset.ts";
import { DARK } from "../../embed/host/ground.ts";
import { figureFonts } from "../textFonts.ts";
import { textFontsCss } from "../textFontsCss.ts";
import { figureEntries } from "./figureEntries.ts";
import { scopeCss } from "./scopeCss.ts";
import { type Drawable, ofFigure, SCOPE } from "./selectors.ts";

const src = join(import.meta.dirname, "../..");
/** What stands in the module graph for a style sheet, before its path in `src` without ending. */
const SHEET = "\0sheet:";
/** A sheet that one figure has for itself. */
const OWN = /\/figures\/(\w+)\/[\w-]+\.css$/;
/** A rule that brings another sheet under a condition. */
const IMPORT = /@import "([^"]+)" ([^;]+);/g;
export const FONT = /url\("([^"]+\.woff2)\?no-inline"\)|url\("([^"]+\.woff2)"\)/g;

/**
 * Names the fonts in a declaration of their own. Everything else names them by `var(--sans)`, where cssnano's advanced
 * preset, and so each page that Docusaurus builds, does not look before it takes unused fonts away.
 */
const FONTS_IN_USE = `@layer host {
  :where(.${SCOPE}) {
    font-family: ${figureFonts.flatMap(({ family, fallback }) => [`"${family}"`, `"${fallback}"`]).join(", ")};
  }
}`;

/** Until a script looks at the ground behind a figure, it is dark where the root of the page says so. */
const DARK_AS_PAGE = `@layer package {
  ${DARK} .${SCOPE}:not([data-theme]) {
    color-scheme: dark;
  }
}`;

/** What stands in the module graph for the style sheet `id` that `importer` imports: a module of no code. */
export const sheetId = (id: string, importer: string | undefined): string | undefined =>
  importer && SHEET + relative(src, join(dirname(importer), id)).replace(/\.css$/, "");

/** That module. */
export const sheetModule = { code: "", moduleSideEffects: false } as const;

/**
 * Emits `style.css`, made of the sheets that the bundle's own modules import, for what these can draw; one sheet like it
 * for each figure alone; and the fonts that they name.
 */
export function styles(): Plugin {
  return {
    name: "package-styles",
    enforce: "pre",
    resolveId: { filter: { id: /\.css$/ }, handler: sheetId },
    load: { filter: { id: new RegExp(`^${SHEET}`) }, handler: () => sheetModule },
    async generateBundle(_, bundle) {
      const fonts = new Set<string>();
      // Figures lean on each other's sheets: what one needs is told by what it can draw.
      const css = await sheetsOf(this);
      const make = (fileName: string, files: readonly string[]): void => {
        const scoped = scopeCss(css, drawableBy(files.map((file) => bundle[file])));
        const source = scoped.replace(FONT, (_match, cut?: string, whole?: string) => {
          const path = cut ?? whole ?? "";
          fonts.add(path);
          return `url("./fonts/${basename(path)}")`;
        });
        this.emitFile({ type: "asset", fileName, source: short(source) });
      };
      make("style.css", Object.keys(bundle));
      for (const { fileName } of Object.values(bundle).filter(isFigure))
        make(fileName.replace(/js$/, "css"), chunksOf(bundle, fileName));
      for (const path of fonts)
        this.emitFile({
          type: "asset",
          fileName: `fonts/${basename(path)}`,
          source: await readFile(path),
        });
    },
  };
}

/** The text of all sheets that the modules of `context` import, with the fonts and KaTeX's own. */
export const sheetsOf = (context: Rolldown.PluginContext): Promise<string> =>
  sheets(importedSheets(context));

/** The text `css` of the sheet at `path`, which may be a figure's own. */
function ownSheet(path: string, css: string): string {
  const [, id] = OWN.exec(path) ?? [];
  if (id === undefined) return css;
  const root = parse(css);
  root.walkRules((rule) => {
    rule.selector = ofFigure(rule.selector, id);
  });
  return root.toString();
}

/** `css` without rules in rules: browsers in which figures move know none. */
const flat = (css: string): string => rewritten(css, { include: Features.Nesting });

/** `css` in fewer bytes. */
export const short = (css: string): string => rewritten(css, { minify: true });

const rewritten = (css: string, how: { include?: number; minify?: boolean }): string =>
  String(transform({ filename: "style.css", code: Buffer.from(css), ...how }).code);

const isFigure = (output: Rolldown.OutputBundle[string]): output is Rolldown.OutputChunk =>
  output.type === "chunk" && output.isEntry && output.name in figureEntries;

/** The chunk `entry` and all that it imports, at once or later, by their file names. */
function chunksOf(bundle: Rolldown.OutputBundle, entry: string): readonly string[] {
  const found = new Set([entry]);
  // A set is walked to what is added meanwhile.
  for (const file of found) {
    const chunk = bundle[file];
    if (chunk?.type === "chunk")
      for (const next of [...chunk.imports, ...chunk.dynamicImports]) found.add(next);
  }
  return [...found];
}

/** Every word of the code may be a class; elements are made by React's `jsx` alone. */
function drawableBy(outputs: readonly (Rolldown.OutputBundle[string] | undefined)[]): Drawable {
  const code = outputs.map((output) => (output?.type === "chunk" ? output.code : "")).join("\n");
  const tags = code.matchAll(/\bjsxs?(?:\$\d+)?\("([\w-]+)"/g);
  return {
    words: new Set(code.match(/[\w-]+/g)),
    tags: new Set([...tags].map(([, tag = ""]) => tag)),
  };
}

/** The paths of the sheets that the modules of a bundle import, each once, in the order in which a page would get them. */
function importedSheets(context: Rolldown.PluginContext): readonly string[] {
  const paths: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    if (id.startsWith(SHEET)) paths.push(join(src, `${id.slice(SHEET.length)}.css`));
    const { importedIds, dynamicallyImportedIds } = context.getModuleInfo(id) ?? {};
    for (const imported of [...(importedIds ?? []), ...(dynamicallyImportedIds ?? [])])
      visit(imported);
  };
  // Modules are listed as they were read, in another order each time.
  const entries = [...context.getModuleIds()].filter((id) => context.getModuleInfo(id)?.isEntry);
  for (const id of entries.toSorted()) visit(id);
  return paths;
}

/** The text of the sheets at `paths`, with the fonts and KaTeX's own. */
async function sheets(paths: readonly string[]): Promise<string> {
  return [
    textFontsCss(await cutFonts()),
    ...(await Promise.all(paths.map(sheet))),
    FONTS_IN_USE,
    DARK_AS_PAGE,
    await katexCss(await formulas()),
  ].join("\n");
}

/** The text of the sheet at `path`, with those that it imports in their media. */
async function sheet(path: string): Promise<string> {
  const text = ownSheet(path, flat(await readFile(path, "utf8")));
  const imported = await Promise.all(
    [...text.matchAll(IMPORT)].map(([, to = ""]) => sheet(join(dirname(path), to))),
  );
  return text.replace(
    IMPORT,
    (_match, _to, media: string) => `@media ${media}{${imported.shift()}}`,
  );
}

/** The one typeface of figures, cut to what they may have to draw; running text is the host's. */
const cutFonts = () =>
  Promise.all(
    figureFonts.map(async (font) => ({
      ...font,
      file: await subset(font.file, figureText, font.weights),
    })),
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
