import parser, {
  type Attribute,
  type ClassName,
  type Node,
  type Pseudo,
  type Selector,
} from "postcss-selector-parser";

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

/** What the root of our own pages says of a figure: how much of it is shown. Another page may say it of something else. */
const OF_PAGE = new Set(["data-view"]);

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
        else if (node.type === "attribute" && isSaidOfPage(node))
          selector.insertBefore(node, parser.className({ value: SCOPE }));
      });
      if (selector.some((node) => !canBe(node, drawable))) selector.remove();
      else confine(selector, rank);
    });
  }).processSync(selectors, { lossless: false });

function scopeLike(node: Node): ClassName {
  return parser.className({ value: SCOPE, spaces: node.spaces });
}

function canBe(node: Node, drawable: Drawable): boolean {
  if (node.type === "tag") return drawable.tags.has(node.value);
  if (node.type === "class") return node.value === SCOPE || drawable.words.has(node.value);
  if (!isChoice(node)) return true;
  // As long as all are classes, the choice is as specific without some of them.
  node.each((one) => {
    if (!canBe(one.first, drawable)) one.remove();
  });
  return node.nodes.length > 0;
}

/** Whether `node` is a choice of classes: `:is(.a, .b)`. */
const isChoice = (node: Node): node is Pseudo =>
  node.type === "pseudo" &&
  /^:(is|where)$/.test(node.value) &&
  node.nodes.every(({ nodes: [first, ...others] }) => first?.type === "class" && !others.length);

function confine(selector: Selector, rank: number): void {
  const isScope = subjectOf(selector).some((node) => node.type === "class" && node.value === SCOPE);
  if (!isScope) addToSubject(selector, `:where(.${SCOPE},.${SCOPE} *)`);
  if (rank > 0) addToSubject(selector, `:not(${NO_ID.repeat(rank)})`);
}

/**
 * `selectors`, of a sheet that figure `id` has for itself. A frame has the sheets of no other figure: what they say of a
 * compact figure is said of this one alone.
 */
export const ofFigure = (selectors: string, id: string): string =>
  parser((root) => {
    root.each((selector) => {
      const isOfPage = selector.some((node) => node.type === "attribute" && isSaidOfPage(node));
      if (isOfPage) addToSubject(selector, `:where([data-figure="${id}"] *)`);
    });
  }).processSync(selectors, { lossless: false });

const isSaidOfPage = ({ attribute }: Attribute): boolean => OF_PAGE.has(attribute);

const subjectOf = ({ nodes }: Selector): readonly Node[] =>
  nodes.slice(nodes.findLastIndex(isCombinator) + 1);

/** Adds the pseudo-class `value` to what `selector` is about, before its pseudo-element. */
function addToSubject(selector: Selector, value: string): void {
  const pseudoElement = subjectOf(selector).find((node) => parser.isPseudoElement(node));
  const node = parser.pseudo({ value });
  if (pseudoElement) selector.insertBefore(pseudoElement, node);
  else selector.append(node);
}

const isCombinator = ({ type }: Node): boolean => type === "combinator";
