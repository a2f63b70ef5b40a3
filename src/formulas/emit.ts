import { isStatic, isTag, type Markup, slotsOf, type Tag } from "./markup.ts";

/**
 * The source of an ES module that exports `formula`, called `name`, as a React component with a prop per slot.
 *
 * Subtrees without a slot become constants, which React recognises and skips on every update.
 *
 * @throws Error if a slot appears twice with different samples.
 */
export function emit(name: string, formula: Tag): string {
  const constants = new Map<string, string>();
  const marked = {
    tag: "span",
    props: { "data-formula": name, translate: "no" },
    children: [formula],
  };
  const root = childCode(marked, constants);
  return [
    `import { jsx, jsxs } from "react/jsx-runtime";`,
    ...[...constants].map(([code, constant]) => `const ${constant} = ${code};`),
    `export default function Formula({ ${defaultsOf(formula).join(", ")} }) {`,
    `  return ${root};`,
    `}`,
  ].join("\n");
}

/** The source of a module for pages that already hold the formula's markup: see `formulaOnPage`. */
export function emitOnPage(name: string): string {
  return [
    `import { formulaOnPage } from "/src/formulas/onPage.tsx";`,
    `export default formulaOnPage(${JSON.stringify(name)});`,
  ].join("\n");
}

function defaultsOf(formula: Tag): string[] {
  const samples = new Map<string, string>();
  for (const { slot, sample } of slotsOf(formula)) {
    const earlier = samples.get(slot) ?? sample;
    if (earlier !== sample) throw new Error(`slot ${slot} is both ${earlier} and ${sample}`);
    samples.set(slot, sample);
  }
  return [...samples].map(([slot, sample]) => `${slot} = ${JSON.stringify(sample)}`);
}

function childCode(markup: Markup, constants: Map<string, string>): string {
  if (typeof markup === "string") return JSON.stringify(markup);
  if (!isTag(markup)) return markup.slot;
  const code = elementCode(markup, (child) => childCode(child, constants));
  if (!isStatic(markup)) return code;
  // A dollar keeps these names apart from those of slots.
  const name = constants.get(code) ?? `$${constants.size}`;
  constants.set(code, name);
  return name;
}

function elementCode({ tag, props, children }: Tag, code: (child: Markup) => string): string {
  const entries = Object.entries(props).map(([name, value]) => pair(name, JSON.stringify(value)));
  const [only = "", ...others] = children.map(code);
  if (others.length > 0) entries.push(pair("children", `[${[only, ...others].join(", ")}]`));
  else if (only !== "") entries.push(pair("children", only));
  return `${others.length > 0 ? "jsxs" : "jsx"}(${JSON.stringify(tag)}, { ${entries.join(", ")} })`;
}

function pair(name: string, code: string): string {
  return `${JSON.stringify(name)}: ${code}`;
}
