import { type AtRule, type ChildNode, type Container, parse } from "postcss";
import { confined, type Drawable } from "./selectors.ts";

/** One rem of the reader's, in CSS pixels, unless the reader has another. */
const REM_PX = 16;
const REM = /(-?(?:\d*\.)?\d+)rem\b/g;
const OWN_REM = "--softmax-rem";
const WIDTH = /^\(width\s*([<>]=?)\s*([^)]+)\)$/;

/** The family of fonts of this package called `family`: what the host has under the same name is the host's. */
const ownFamily = (family: string): string => `Softmax ${family}`;

/**
 * The article's style sheets for a page that is not ours, in the one cascade layer `softmax`: each rule confined to
 * `.softmax-figure`, see `confined`. The page's width is the figure's own, the root's font size is `--softmax-rem`, and
 * font families have names of their own.
 */
export function scopeCss(css: string, drawable: Drawable): string {
  const root = parse(css);
  const families = ownFonts(root);
  root.walkComments((comment) => void comment.remove());
  root.walkAtRules(/^(media|container)$/, askFigure);
  root.walkDecls((declaration) => {
    if (declaration.parent?.type === "atrule" || declaration.prop === OWN_REM) return;
    declaration.value = families(declaration.value.replace(REM, `calc($1 * var(${OWN_REM}))`));
  });
  root.walkRules((rule) => {
    rule.selector = confined(rule.selector, drawable);
    if (rule.selector === "") rule.remove();
  });
  removeEmpty(root);
  return `@layer softmax {\n${root.toString().trim()}\n}\n`;
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
