import { expect, test } from "vitest";

const sources: Readonly<Record<string, string>> = import.meta.glob("../src/**/*.{ts,tsx}", {
  eager: true,
  query: "?raw",
  import: "default",
});

const RULE =
  "math ← model ← {chart ← controls, formulas, voices} ← figures ← embed ← {article, take, leaf} ← islands ← entries; " +
  "chart knows rows and not softmax; pages reach math through figures and model";

/** What each folder may import beside itself and packages. `build` runs on its own machine and may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  math: [],
  model: ["math"],
  chart: [],
  controls: ["model", "chart"],
  formulas: [],
  voices: ["model"],
  figures: ["model", "chart", "controls", "formulas", "voices"],
  article: ["model", "chart", "controls", "formulas", "figures"],
  embed: ["model", "figures"],
  take: ["model", "figures", "embed"],
  islands: ["model", "controls", "figures", "embed", "take"],
  leaf: ["figures", "embed"],
  package: ["model", "figures", "islands", "embed", "styles"],
  entries: ["article", "islands", "embed", "leaf", "figures", "styles"],
};

/** The packages of the folders that are pure: they run anywhere, and nothing shows. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  math: [],
  model: [],
};

/** One import: which file, and what it says. */
interface Import {
  readonly file: string;
  readonly from: string;
  readonly specifier: string;
  /** The folder of `src` that it leads to, `"entries"` for `src` itself; absent for a package. */
  readonly to: string | undefined;
}

const folderOf = (path: string): string => /\/src\/(\w+)\//.exec(path)?.[1] ?? "entries";

const imports: readonly Import[] = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(/(?:\bfrom|\bimport\(?)\s*"([^"]+)"/g)].map(([, specifier = ""]) => {
    const { pathname } = new URL(specifier, `file:///repository/tests/${path}`);
    const to = specifier.startsWith(".") ? folderOf(pathname) : undefined;
    return {
      file: path.replace("../", ""),
      from: folderOf(new URL(path, "file:///r/t/").pathname),
      specifier,
      to,
    };
  }),
);

const told = ({ file, specifier }: Import): string => `${file} imports ${specifier}`;

test("imports point one way", () => {
  const wrong = imports.filter(({ from, to }) => {
    const allowed = MAY_IMPORT[from];
    return allowed && to !== undefined && to !== from && !allowed.includes(to);
  });
  expect(wrong.map(told), RULE).toEqual([]);
  expect(imports.length, "the imports were found").toBeGreaterThan(100);
});

test("what is pure imports no package", () => {
  const wrong = imports.filter(({ from, to, specifier }) => {
    const allowed = PACKAGES[from];
    return allowed && to === undefined && !allowed.includes(specifier);
  });
  expect(
    wrong.map(told),
    "math and model are numbers and sentences; they import nothing else",
  ).toEqual([]);
});

test("no source imports a test", () => {
  expect(imports.filter(({ specifier }) => /\btests\b/.test(specifier)).map(told)).toEqual([]);
});

test("every folder has a rule", () => {
  const folders = new Set(imports.map(({ from }) => from));
  folders.delete("build");
  for (const folder of folders) expect(Object.keys(MAY_IMPORT)).toContain(folder);
});

test("no file is longer than 200 lines", () => {
  const long = Object.entries(sources).filter(([, source]) => source.split("\n").length > 201);
  expect(long.map(([path]) => path)).toEqual([]);
});

test("no file is named for having no subject", () => {
  const names = Object.keys(sources).filter((path) =>
    /\b(utils?|helpers?|common|misc)\b/i.test(path),
  );
  expect(names).toEqual([]);
});

test("colours live in style sheets; code mixes them by name", () => {
  const colour = /["'`]#[0-9a-f]{3,8}["'`]|\b(rgba?|hsla?|hwb|oklch|oklab)\(/i;
  const coloured = Object.entries(sources).filter(
    ([path, source]) => !path.includes("/build/") && colour.test(source),
  );
  expect(coloured.map(([path]) => path)).toEqual([]);
});
