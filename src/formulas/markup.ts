import { fromHtml } from "hast-util-from-html";

/** A live part of a formula: the prop it shows, and what it shows without that prop. */
export interface Slot {
  readonly slot: string;
  readonly sample: string;
}

/** An element of a formula, its props named as React names them. */
export interface Tag {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly Markup[];
}

/** What a formula is made of. */
export type Markup = string | Slot | Tag;

type HtmlNode = ReturnType<typeof fromHtml>["children"][number];
type HtmlElement = Extract<HtmlNode, { type: "element" }>;

/** Whether `markup` is an element. */
export function isTag(markup: Markup | undefined): markup is Tag {
  return typeof markup === "object" && "tag" in markup;
}

/** Whether nothing in `markup` changes while it is read. */
export function isStatic(markup: Markup): boolean {
  return isTag(markup) ? markup.children.every(isStatic) : typeof markup === "string";
}

/** The slots of `markup`, in order, repeated where the formula repeats them. */
export function slotsOf(markup: Markup): Slot[] {
  if (typeof markup === "string") return [];
  return isTag(markup) ? markup.children.flatMap(slotsOf) : [markup];
}

/** The markup of an HTML string that holds exactly one element. */
export function parse(html: string): Tag {
  const [root] = fromHtml(html, { fragment: true }).children;
  if (root?.type !== "element") throw new Error(`not an element: ${html}`);
  return tagOf(root);
}

function tagOf({ tagName, properties, children }: HtmlElement): Tag {
  const props = Object.entries(properties).map(([name, value]) => propOf(name, value));
  return { tag: tagName, props: Object.fromEntries(props), children: children.flatMap(markupOf) };
}

function markupOf(node: HtmlNode): Markup[] {
  if (node.type === "element") return [tagOf(node)];
  return node.type === "text" ? [node.value] : [];
}

function propOf(name: string, value: HtmlElement["properties"][string]): [string, unknown] {
  if (name === "style") return [name, styleOf(String(value))];
  if (/^(data|aria)[A-Z]/.test(name)) return [kebab(name), value];
  return [name, Array.isArray(value) ? value.join(" ") : value];
}

function styleOf(css: string): Record<string, string> {
  const declarations = css.split(";").filter(Boolean);
  return Object.fromEntries(
    declarations.map((declaration) => {
      const [property = "", value = ""] = declaration.split(":").map((part) => part.trim());
      return [property.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value];
    }),
  );
}

function kebab(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
