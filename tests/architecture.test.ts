import { parseAst } from "vite";
import { expect, test } from "vitest";
import { currentOf, type FigureId } from "../src/figures/ids.ts";
import readme from "../README.md?raw";

const sources: Readonly<Record<string, string>> = import.meta.glob(
  ["../src/**/*.{ts,tsx}", "!../src/**/*.test.{ts,tsx}"],
  { eager: true, query: "?raw", import: "default" },
);

/**
 * What each layer may import beside itself and packages. A layer is a folder of `src`; a figure's folder is two, as its
 * `model/` is pure, and `entries` is `src` itself. `build` runs on its own machine and may import anything.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  math: [],
  model: ["math"],
  lm: ["math", "model"],
  "figures/*/model": ["math", "model", "lm"],
  words: ["model", "lm"],
  paste: ["model", "words"],
  chart: ["model"],
  controls: ["model", "words", "chart"],
  formulas: [],
  weights: ["model", "lm"],
  panel: ["model", "lm", "words", "chart", "controls", "formulas", "weights"],
  "figures/*": [
    "model",
    "lm",
    "words",
    "chart",
    "controls",
    "formulas",
    "weights",
    "panel",
    "paste",
    "figures/*/model",
  ],
  film: ["math", "model", "words", "controls", "figures/*/model", "figures/*"],
  figures: ["model", "words", "chart", "panel", "figures/*"],
  hydration: ["model", "panel", "figures"],
  article: ["model", "words", "chart", "controls", "formulas", "panel", "figures", "figures/*"],
  embed: ["model", "words", "controls", "panel", "figures", "hydration"],
  export: ["model", "controls", "panel", "figures", "embed"],
  islands: [
    "model",
    "words",
    "chart",
    "controls",
    "panel",
    "figures",
    "figures/*",
    "hydration",
    "embed",
    "export",
  ],
  pages: ["words", "panel", "figures", "film", "embed"],
  widget: ["model", "words", "chart", "controls", "panel", "figures", "embed", "package"],
  package: ["model", "panel", "figures", "hydration", "islands", "embed", "styles"],
  entries: ["article", "islands", "hydration", "embed", "film", "pages", "figures", "styles"],
};

/** The layers that are pure: they run anywhere, nothing shows, and no package is imported. */
const PURE: readonly string[] = ["math", "model", "lm", "figures/*/model"];

/** One import: which file, and what it says. */
interface Import {
  readonly file: string;
  readonly from: string;
  readonly specifier: string;
  /** The layer that it leads to; absent for a package. */
  readonly to: string | undefined;
  /** The two figures, if it leads from the folder of one to that of another. */
  readonly figures: readonly [string, string] | undefined;
}

const layerOf = (path: string): string =>
  /\/src\/figures\/\w+\/model\//.test(path)
    ? "figures/*/model"
    : /\/src\/figures\/\w+\//.test(path)
      ? "figures/*"
      : (/\/src\/(\w+)\//.exec(path)?.[1] ?? "entries");

const figureOf = (path: string): string | undefined => /\/src\/figures\/(\w+)\//.exec(path)?.[1];

const imports: readonly Import[] = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(/(?:\bfrom|\bimport\(?)\s*"([^"]+)"/g)].map(([, specifier = ""]) => {
    const file = new URL(path, "file:///repository/tests/").pathname;
    const { pathname } = new URL(specifier, `file://${file}`);
    const inside = specifier.startsWith(".");
    const [one, other] = [figureOf(file), inside ? figureOf(pathname) : undefined];
    return {
      file: path.replace("../", ""),
      from: layerOf(file),
      specifier,
      to: inside ? layerOf(pathname) : undefined,
      figures: one && other && one !== other ? [one, other] : undefined,
    } satisfies Import;
  }),
);

const told = ({ file, specifier }: Import): string => `${file} imports ${specifier}`;

test("imports point one way", () => {
  const wrong = imports.filter(({ from, to }) => {
    const allowed = MAY_IMPORT[from];
    return allowed && to !== undefined && to !== from && !allowed.includes(to);
  });
  expect(wrong.map(told)).toEqual([]);
  expect(imports.length, "the imports were found").toBeGreaterThan(100);
});

test("no figure imports another, but for the one that it is part of now", () => {
  const wrong = imports.filter(
    ({ figures }) => figures && currentOf(figures[0] as FigureId) !== figures[1],
  );
  expect(wrong.map(told)).toEqual([]);
});

test("what is pure imports no package", () => {
  const wrong = imports.filter(({ from, to }) => PURE.includes(from) && to === undefined);
  expect(wrong.map(told)).toEqual([]);
});

test("the README draws the layers", () => {
  const drawn = Object.entries(MAY_IMPORT).map(([layer, below]) =>
    `${layer} ← ${below.join(", ")}`.trimEnd(),
  );
  expect(readme).toContain(`\`\`\`\n${drawn.join("\n")}\n\`\`\``);
});

test("no source imports a test", () => {
  expect(imports.filter(({ specifier }) => /\btests\b/.test(specifier)).map(told)).toEqual([]);
});

test("every folder has a rule", () => {
  const folders = new Set(imports.map(({ from }) => from));
  folders.delete("build");
  for (const folder of folders) expect(Object.keys(MAY_IMPORT)).toContain(folder);
});

test("no file is named for having no subject", () => {
  const names = Object.keys(sources).filter((path) =>
    /\b(utils?|helpers?|common|misc)\b/i.test(path),
  );
  expect(names).toEqual([]);
});

/** The data of the toys: what a prompt says, and what a model has read. */
const DATA: readonly string[] = [
  "../src/lm/sentences.ts",
  "../src/model/vocabulary.ts",
  "../src/figures/prompt/model/state.ts",
  "../src/figures/story/model/state.ts",
];

/** The texts in `source` that are neither types nor thrown at whoever calls; of templates, what stands between values. */
function textsIn(source: string): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(parseAst(source, { lang: "ts" }), (_, node) => {
    if (/^(Import|Export.*From|TSLiteralType|ThrowStatement)/.test(node?.type)) return undefined;
    if (node?.type === "Literal" && typeof node.value === "string") texts.push(node.value);
    if (node?.type === "TemplateLiteral")
      texts.push(
        node.quasis.map((part: { value: { cooked: string } }) => part.value.cooked).join("0"),
      );
    return typeof node === "bigint" ? String(node) : node;
  });
  return texts;
}

const isSentence = (text: string): boolean =>
  /(\p{L}{2,}[^\p{L}]+){2}\p{L}{2,}/u.test(text) && /\s/.test(text.trim());

test("no sentence stands in what is pure, where no other language could stand beside it", () => {
  const pure = Object.entries(sources).filter(([path]) =>
    PURE.includes(layerOf(new URL(path, "file:///repository/tests/").pathname)),
  );
  const wordy = pure.flatMap(([path, source]) =>
    textsIn(source)
      .filter(isSentence)
      .map((text) => `${path}: ${text}`),
  );
  expect(wordy.filter((line) => !DATA.some((path) => line.startsWith(path)))).toEqual([]);
  for (const path of DATA)
    expect(
      wordy.some((line) => line.startsWith(path)),
      path,
    ).toBe(true);
});

/** What rounds a number to a text for a place in a drawing or in a list of stops, or for a formatter. */
const ROUNDS: readonly string[] = [
  "../src/chart/SideBySide.tsx",
  "../src/controls/latticePath.ts",
  "../src/figures/dice/Ruler.tsx",
  "../src/figures/hidden/numbers.ts",
  "../src/words/numbers.ts",
];

test("numbers that a reader sees are written in the page’s language, which one module knows", () => {
  const shown = Object.entries(sources).filter(([path]) => !path.includes("/build/"));
  const having = (pattern: RegExp): readonly string[] =>
    shown.filter(([, source]) => pattern.test(source)).map(([path]) => path);
  expect(having(/\bIntl\.\w+\((?!LOCALE)|\.toLocale\w*String\((?!LOCALE)/)).toEqual([]);
  expect(having(/\bLOCALE = /)).toEqual(["../src/words/numbers.ts"]);
  expect(having(/\.to(Fixed|Precision|Exponential)\(/)).toEqual(ROUNDS);
});

test("colours live in style sheets; code mixes them by name", () => {
  const colour = /["'`]#[0-9a-f]{3,8}["'`]|\b(rgba?|hsla?|hwb|oklch|oklab)\(/i;
  const coloured = Object.entries(sources).filter(
    ([path, source]) => !path.includes("/build/") && colour.test(source),
  );
  expect(coloured.map(([path]) => path)).toEqual([]);
});
