import type { Site } from "../../src/embed/snippets/hosts.ts";
import { createProcessor, evaluate } from "@mdx-js/mdx";
import { fromHtml } from "hast-util-from-html";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { vi } from "vitest";
import type { FigureId } from "../../src/figures/ids.ts";
import { texts } from "../../src/figures/texts.ts";
import { presetsOf } from "../../src/figures/states.ts";
import { type FigureInState, presetOf } from "../../src/embed/snippets/figure.ts";
import { type Look, plainLook } from "../../src/embed/snippets/look.ts";

/** Where the site of the tests stands: under a path of some host. */
export const BASE = "https://figures.example/softmax/";

/** A site there with all that a site can have. */
export const SITE: Site = { base: BASE, reachable: true, oembed: true };

/** Figure `id` in the state that `query` describes. */
export function figureAt(id: FigureId, query: string): FigureInState {
  const { title, caption } = texts[id];
  const pairs = [...new URLSearchParams(query)];
  const preset = presetOf(pairs, presetsOf(id));
  return { id, title, caption, alt: `${title}. ${caption}`, query: pairs, preset, height: 640 };
}

/** Beginning, presets, and states that are neither, of figure `id`. */
export const statesOf = (id: FigureId): readonly string[] => [
  "",
  ...presetsOf(id).map(({ query }) => query),
  "t=0.55",
  "t=inf&words=coin&z=5,4,3.5,2.5,1.5,0,-1",
];

/** The looks that differ in every choice. */
export const LOOKS: readonly Look[] = [
  plainLook,
  {
    theme: "dark",
    height: "fixed",
    width: 640,
    caption: false,
    controls: false,
    view: "compact",
    theming: { cold: "#0a7d5a", font: "Georgia, serif" },
    script: { src: "v0.1.0/embed.js", integrity: "sha384-AbC+/=" },
  },
];

/** An element: its name, its attributes by their HTML names, and the names of what it stands in. */
export interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly within: readonly string[];
}

/** A parsed piece of HTML. */
export interface Parsed {
  readonly elements: readonly Seen[];
  /** Its text without the spaces around. */
  readonly text: string;
  /** The codes of the parser's complaints. */
  readonly errors: readonly string[];
}

/** What a browser makes of `html`. */
export function parseHtml(html: string): Parsed {
  const errors: string[] = [];
  const tree = fromHtml(html, {
    fragment: true,
    onerror: ({ ruleId }) => void errors.push(String(ruleId)),
  });
  const elements: Seen[] = [];
  let text = "";
  const walk = (node: (typeof tree)["children"][number], within: readonly string[]): void => {
    if (node.type === "text") text += node.value;
    if (node.type !== "element") return;
    const attributes = Object.entries(node.properties).map(([key, value]) => [
      key.toLowerCase().replace(/^datasoftmaxembed$/, "data-softmax-embed"),
      String(value === "" ? true : value),
    ]);
    elements.push({ name: node.tagName, attributes: Object.fromEntries(attributes), within });
    node.children.forEach((child) => walk(child, [...within, node.tagName]));
  };
  tree.children.forEach((child) => walk(child, []));
  return { elements, text: text.trim(), errors };
}

/** The attribute `attribute` of the one element of `parsed` called `name`. */
export const attributeOf = (parsed: Parsed, name: string, attribute: string): string | undefined =>
  parsed.elements.find((element) => element.name === name)?.attributes[attribute];

const markdown = createProcessor({ format: "md" });

/** The blocks that Markdown sees in `text`. */
export const parseMarkdown = (text: string) => markdown.parse(text).children;

/** The HTML that React makes of `mdx` pasted between two paragraphs; `components` stand for those it names. */
export async function renderMdx(
  mdx: string,
  components: Readonly<Record<string, ComponentType<never>>> = {},
): Promise<string> {
  // React has an opinion on how attributes are spelt in its own files; it writes them all the same.
  const silence = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { default: Content } = await evaluate(`Before.\n\n${mdx}\n\nAfter.`, {
    Fragment,
    jsx,
    jsxs,
    baseUrl: import.meta.url,
  });
  const html = renderToStaticMarkup(jsx(Content, { components }));
  silence.mockRestore();
  return html;
}
