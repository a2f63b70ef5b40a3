import { parseAst } from "vite";
import { expect, test } from "vitest";

const sources: Readonly<Record<string, string>> = import.meta.glob(
  [
    "../../src/{figures,panel,controls,chart,embed,export,islands,article}/**/*.tsx",
    "!../../src/**/*.test.tsx",
    "!../../src/**/words.tsx",
  ],
  { eager: true, query: "?raw", import: "default" },
);

/** What is read or heard, by the names of attributes and properties. */
const READ =
  /^(aria-label|aria-valuetext|alt|title|placeholder|label|short|caption|corner|heading|question|text|[xy]Title)$/;
/** What is no text, however many words it has: names of classes and selectors. */
const CODE = /^(className|key|first|sandbox|transform|data-.*)$/;
/** What asks the page for something, in the page’s own language. */
const ASKS = /^(matchMedia|closest|querySelector(All)?)$/;
const A_WORD = /\p{L}{3}/u;
/** `Draw one`, `Expected`, ` left`: several words, or the beginning of a sentence, or a part of one. */
const SAID = /\p{L}{2,}[,:;]? \p{L}+|^\p{Lu}\p{Ll}{2,}|^ \p{L}{3}|\p{L}{3} $/u;

interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Whether `part` of `node` is a name among names: a key, or what something is compared with. */
const isCompared = ({ type, operator }: Node, part: string): boolean =>
  (type === "Property" && part === "key") ||
  (type === "SwitchCase" && part === "test") ||
  (type === "BinaryExpression" && /^[!=]==$/.test(String(operator)));

/** @yields the English in the code under `node`, which is the value of the attribute or property `of` */
function* english(node: unknown, of = ""): Generator<string> {
  if (Array.isArray(node)) for (const one of node) yield* english(one, of);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  const { type, ...parts } = node as Node;
  if (/^(ImportDeclaration|ThrowStatement|TS(?!As|Satisfies)\w*)$/.test(type)) return;
  const callee = parts["callee"] as { name?: string; property?: { name: string } } | undefined;
  if (ASKS.test(callee?.property?.name ?? callee?.name ?? "")) return;
  if (/^(JSXText|Literal|TemplateElement)$/.test(type) && !CODE.test(of)) {
    const value = parts["value"] as string | { cooked?: string } | null;
    const text = typeof value === "string" ? value : (value?.cooked ?? "");
    if ((type === "JSXText" || READ.test(of) ? A_WORD : SAID).test(text)) yield text.trim();
  }
  const name = (parts["name"] ?? parts["key"]) as Node | undefined;
  const called = /^(JSXAttribute|Property)$/.test(type) ? String(name?.["name"]) : of;
  for (const [part, value] of Object.entries(parts))
    if (!isCompared(node as Node, part)) yield* english(value, called);
}

test("what a reader reads or hears stands in words modules, never in the code of a component", () => {
  const found = Object.entries(sources).flatMap(([path, source]) =>
    [...english(parseAst(source, { lang: "tsx" }))].map((text) => `${path.slice(10)}: ${text}`),
  );
  expect(found).toEqual([]);
});
