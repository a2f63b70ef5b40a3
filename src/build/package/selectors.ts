import parser, { type ClassName, type Node, type Selector } from "postcss-selector-parser";

/** The class of the element that everything stands in. */
export const SCOPE = "softmax-figure";

/** What a bundle can draw: the classes it may give, and the elements it makes. */
export interface Drawable {
  readonly words: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** What becomes of a rule. */
interface Place {
  /** By how many ids it is more specific than it was. */
  readonly rank: number;
  /** Whether the figure takes what it says of the whole page. */
  readonly page: boolean;
}

/** An id that no element can well have: it is `#`. */
const NO_ID = "#\\#";

/** What stands for the whole page in the page's own style sheets. */
const PAGE = new Set([":root", "html", "body"]);

/**
 * The selectors of a rule, confined to what stands in `.softmax-figure`, which takes the place of the page; those that
 * nothing `drawable` can match are left out.
 *
 * Only the subject is confined: an ancestor such as `[dir="rtl"]` may be the host's. `:where` adds no specificity, and
 * unlike `@scope` it is as old as every other feature the sheets use.
 */
export const confined = (selectors: string, drawable: Drawable, { rank, page }: Place): string =>
  parser((root) => {
    root.each((selector) => {
      selector.each((node) => {
        if (page && PAGE.has(String(node).trim())) node.replaceWith(scopeLike(node));
      });
      if (selector.some((node) => !canBe(node, drawable))) selector.remove();
      else confine(selector, rank);
    });
  }).processSync(selectors, { lossless: false });

function scopeLike(node: Node): ClassName {
  return parser.className({ value: SCOPE, spaces: node.spaces });
}

const canBe = (node: Node, { words, tags }: Drawable): boolean =>
  node.type === "class"
    ? node.value === SCOPE || words.has(node.value)
    : node.type !== "tag" || tags.has(node.value);

function confine(selector: Selector, rank: number): void {
  const subject = selector.nodes.slice(selector.nodes.findLastIndex(isCombinator) + 1);
  const isScope = subject.some((node) => node.type === "class" && node.value === SCOPE);
  const added = [
    ...(isScope ? [] : [parser.pseudo({ value: `:where(.${SCOPE},.${SCOPE} *)` })]),
    ...(rank > 0 ? [parser.pseudo({ value: `:not(${NO_ID.repeat(rank)})` })] : []),
  ];
  const pseudoElement = subject.find((node) => parser.isPseudoElement(node));
  for (const node of added)
    if (pseudoElement) selector.insertBefore(pseudoElement, node);
    else selector.append(node);
}

const isCombinator = ({ type }: Node): boolean => type === "combinator";
