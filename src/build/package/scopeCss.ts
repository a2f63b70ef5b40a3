import { type AtRule, type ChildNode, type Container, parse, type Rule } from "postcss";
import { confined, type Drawable } from "./selectors.ts";

/** One rem of the reader's, in CSS pixels, unless the reader has another. */
const REM_PX = 16;
const REM = /(-?(?:\d*\.)?\d+)rem\b/g;
const OWN_REM = "--softmax-rem";
const WIDTH = /^\(width\s*([<>]=?)\s*([^)]+)\)$/;

/** The family of fonts of this package called `family`: what the host has under the same name is the host's. */
const ownFamily = (family: string): string => `Softmax ${family}`;

/**
 * The article's style sheets for a page that is not ours: each rule confined to `.softmax-figure`, see `confined`. The
 * page's width is the figure's own, the root's font size is `--softmax-rem`, and font families have names of their own.
 *
 * Rules outside of layers win over any layer, and most pages have such rules for `table` or `button`. So there are none
 * here: a rule of a later layer is more specific instead, by one id that nothing has for each layer before it. Only the
 * first layer is left to the page.
 */
export function scopeCss(css: string, drawable: Drawable): string {
  const root = parse(css);
  const ranks = layerRanks(root);
  const families = ownFonts(root);
  root.walkComments((comment) => void comment.remove());
  root.walkAtRules(/^(media|container)$/, askFigure);
  root.walkDecls((declaration) => {
    if (declaration.parent?.type === "atrule" || declaration.prop === OWN_REM) return;
    declaration.value = families(declaration.value.replace(REM, `calc($1 * var(${OWN_REM}))`));
  });
  root.walkRules((rule) => {
    const layer = layerOf(rule);
    rule.selector = confined(rule.selector, drawable, {
      rank: ranks.get(layer) ?? ranks.size,
      // Where the figure stands on the page, and with which margins, is the page's business.
      page: layer !== "reset",
    });
    if (rule.selector === "") rule.remove();
  });
  removeUnusedFonts(root);
  root.walkAtRules("layer", (layer) => void layer.replaceWith(layer.nodes ?? []));
  removeEmpty(root);
  return `${root.toString().trim()}\n`;
}

/** The place of each layer of `css` among them, from 0: as in browsers they are in the order in which they are named first. */
function layerRanks(css: Container): ReadonlyMap<string, number> {
  const names: string[] = [];
  css.walkAtRules("layer", ({ params }) => void names.push(...params.split(/\s*,\s*/)));
  return new Map([...new Set(names)].map((name, rank) => [name, rank]));
}

/** The layer that `rule` stands in; empty if it stands in none. */
function layerOf({ parent }: Rule | AtRule): string {
  if (parent?.type !== "atrule") return "";
  const around = parent as AtRule;
  return around.name === "layer" ? around.params : layerOf(around);
}

/** Renames the fonts that `css` declares, and returns how to rename them in a value. */
function ownFonts(css: Container): (value: string) => string {
  const known = new Set<string>();
  css.walkAtRules("font-face", (face) => {
    face.walkDecls("font-family", (declaration) => {
      const family = declaration.value.replace(/^["']|["']$/g, "");
      known.add(family);
      declaration.value = `"${ownFamily(family)}"`;
    });
  });
  const names = new RegExp(`(["']?)\\b(${[...known].join("|")})\\b\\1`, "g");
  return (value) =>
    known.size > 0
      ? value.replace(names, (_, __, family: string) => `"${ownFamily(family)}"`)
      : value;
}

/** Removes the faces of fonts that no rule names. */
function removeUnusedFonts(css: Container): void {
  const used: string[] = [];
  css.walkDecls(({ parent, value }) => {
    if (parent?.type === "rule") used.push(value);
  });
  const text = used.join();
  css.walkAtRules("font-face", (face) => {
    face.walkDecls("font-family", ({ value }) => {
      if (!text.includes(value)) face.remove();
    });
  });
}

/** A question about the page's width becomes one about the figure's. */
function askFigure(rule: AtRule): void {
  const [, comparison, width] = WIDTH.exec(rule.params) ?? [];
  if (comparison !== undefined)
    Object.assign(rule, { name: "container", params: `(inline-size ${comparison} ${width})` });
  if (rule.name === "container")
    rule.params = rule.params.replace(REM, (_, rems: string) => `${Number(rems) * REM_PX}px`);
}

function removeEmpty(container: Container): void {
  container.each((child: ChildNode) => {
    if (!("nodes" in child) || child.nodes === undefined) return;
    removeEmpty(child as Container);
    if (child.nodes.length === 0) child.remove();
  });
}
