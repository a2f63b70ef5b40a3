import { renderToString } from "katex";
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { glyphs } from "../../src/build/glyphs.ts";
import SoftmaxWorked from "../../src/formulas/softmax-worked.tex";
import { emit } from "../../src/formulas/emit.ts";
import { katexOptions } from "../../src/formulas/katex.ts";
import { typeset } from "../../src/formulas/typeset.ts";
import { visualMacros } from "../../src/formulas/visual.ts";
import Fixture from "./formula-fixture.tex";

const source = readFileSync(new URL("formula-fixture.tex", import.meta.url), "utf8");
const compiled = import.meta.glob<typeof SoftmaxWorked>("../../src/formulas/*.tex", {
  eager: true,
  import: "default",
});
const samples = { word: "butter", weight: "148.4", Z: "254.2", other: "jam", T: "0.70" };

/** What KaTeX itself draws for the fixture with other samples. */
function freshlyTypeset(props: Readonly<Record<string, string>>): string {
  const tex = source.replace(
    /(\\slot(?:text)?)\{(\w+)\}\{([^}]*)\}/g,
    (_, command: string, slot: string, sample: string) =>
      `${command}{${slot}}{${props[slot] ?? sample}}`,
  );
  const options = { ...katexOptions, displayMode: true, output: "html" } as const;
  const html = renderToString(tex, { ...options, macros: { ...visualMacros } });
  // React ends neither style attributes with a semicolon nor paths with a slash.
  return html.replaceAll(';"', '"').replaceAll(/<(path[^>]*)\/>/g, "<$1></path>");
}

function spokenHalf(markup: string): string {
  const [math = ""] = /<math.*<\/math>/.exec(markup) ?? [];
  return math.replaceAll(/ data-slot="\w+"/g, "");
}

/** What is drawn, without the span that names the formula. */
function visualHalf(markup: string): string {
  return markup
    .replace(/^<span data-formula="[\w-]+" translate="no">(.*)<\/span>$/s, "$1")
    .replace(/<span class="katex-mathml">.*?<\/math><\/span>/, "");
}

function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, "").replaceAll("\u00a0", " ");
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation((...complaint) => {
    throw new Error(complaint.join(" "));
  });
});

test("a formula without props is drawn exactly as KaTeX draws its samples", () => {
  expect(visualHalf(renderToStaticMarkup(<Fixture />))).toBe(freshlyTypeset({}));
  expect(renderToStaticMarkup(<Fixture {...samples} />)).toBe(renderToStaticMarkup(<Fixture />));
});

test.for([
  { weight: "1265.0", Z: "1761.9", T: "0.50" },
  { word: "gravel", weight: "0.4", Z: "9.7", T: "5.00" },
])("a formula with $weight / $Z is drawn exactly as KaTeX draws it", (props) => {
  const drawn = visualHalf(renderToStaticMarkup(<Fixture {...props} />));
  expect(textOf(drawn)).toBe(textOf(freshlyTypeset(props)));
  expect(drawn).toBe(freshlyTypeset(props));
});

test("assistive technology reads the live numbers and words, and no TeX", () => {
  const math = spokenHalf(renderToStaticMarkup(<Fixture weight="2.0" T="1.5" word="honey" />));
  expect(math).toContain("<mfrac><mn>2.0</mn><mn>254.2</mn></mfrac>");
  expect(math).toContain("<mn>1.5</mn>");
  expect(math).toContain("<msub><mi>p</mi><mtext>honey</mtext></msub>");
  expect(textOf(math)).toBe("phoney=2.0254.2 or jam at 1.5");
  expect(math).not.toContain("annotation");
});

test("each slot is named where it is seen and where it is heard, so that a page can fill both", () => {
  const namesIn = (markup: string) =>
    new Set([...markup.matchAll(/data-slot="(\w+)"/g)].map(([, name]) => name));
  const markup = renderToStaticMarkup(<Fixture />);
  const [math = ""] = /<math.*<\/math>/.exec(markup) ?? [];
  expect(namesIn(math)).toEqual(new Set(["word", "weight", "Z", "other", "T"]));
  expect(namesIn(visualHalf(markup))).toEqual(namesIn(math));
});

test("terms and slots keep their names in the markup", () => {
  const markup = renderToStaticMarkup(<SoftmaxWorked />);
  expect(markup).toMatch(/^<span data-formula="softmax-worked" translate="no">/);
  for (const term of ["score", "temperature", "weight", "probability"])
    expect(markup).toContain(`data-term="${term}"`);
  for (const slot of ["word", "z", "T", "weight", "Z", "p"])
    expect(markup).toContain(`data-slot="${slot}"`);
});

test.for(Object.entries(compiled))("the fonts of the site can draw %s", ([, Formula]) => {
  const drawn = visualHalf(renderToStaticMarkup(<Formula />));
  const drawable = `${glyphs.get("Main-Regular")}\u200b`;
  expect([...textOf(drawn)].filter((character) => !drawable.includes(character))).toEqual([]);
  expect(drawn).not.toMatch(/\b(amsrm|boldsymbol|math(bb|cal|frak|scr|sf|tt|it)|text(sf|tt|it))\b/);
});

test("a static part is made once, outside the component", () => {
  const [constants = "", component = ""] = emit("fixture", typeset("\\slot{a}{1} + x")).split(
    "function",
  );
  expect(constants).toContain(`"+"`);
  expect(component).not.toContain(`"+"`);
});

test("only a formula that begins with the comment “% inline” stays in its line", () => {
  const [displayed, inline] = ["x", "% inline\nx"].map((tex) => typeset(tex).props["className"]);
  expect(displayed).toBe("katex-display");
  expect(inline).toBe("katex");
});

test.for([
  ["x^", "Expected group"],
  ["\\href{https://example.org}{x}", "not for formulas"],
  ["é", "unicodeTextInMathMode"],
  ["\\slot{a}{1+1}", "without a break"],
  ["\\slot{a}{1} + \\slot{a}{2}", "both 1 and 2"],
] as const)("%s does not compile", ([tex, reason]) => {
  expect(() => emit("fixture", typeset(tex))).toThrow(reason);
});
