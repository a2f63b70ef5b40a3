import { type Box, boxOf } from "./boxes.ts";
import { cutOverflow, fade, leftByClip } from "./clips.ts";
import { colourOf } from "./colour.ts";
import { FontsInUse } from "./fonts.ts";
import { marksOf, type Needs } from "./marks.ts";
import { realise } from "./realise.ts";
import { type Drawing, escape, FONTS, short, tag } from "./svg.ts";
import { Undrawable } from "./undrawable.ts";
import { isSentence, wordsOf } from "./words.ts";

/** What a drawing says of itself to those who do not see it. */
export interface Saying {
  readonly title: string;
  readonly description: string;
}

/**
 * Draws `root` and all that is in it as an SVG whose text is text and whose shapes are shapes, for papers, slides and
 * programs that draw. `root` stands at the top left corner of the window, laid out by `sheet.css`; afterwards it is of
 * no further use.
 *
 * It is our own because no library draws our figures: those that put the page into a `foreignObject` (snapDOM) make
 * files that only browsers show, modern-screenshot makes pixels, and dom-to-svg, which writes shapes, leaves out
 * `clip-path`, hatchings, gradients and fonts, so that bars are all of one length.
 *
 * @throws Undrawable if that shows something that no drawing of ours can show
 */
export function drawSheet(root: HTMLElement, { title, description }: Saying): Drawing {
  realise(root);
  const { width, height } = root.getBoundingClientRect();
  const needs = { defs: [], fonts: new FontsInUse() };
  const shapes = drawElement(root, needs);
  const sheet = root.closest("[data-still]") ?? root;
  const fill = colourOf(getComputedStyle(sheet).backgroundColor)?.hex;
  const parts = [
    tag("title", {}, escape(title)),
    tag("desc", {}, escape(description)),
    FONTS,
    tag("defs", {}, needs.defs.join("")),
    tag("rect", { width: "100%", height: "100%", fill }),
    tag("g", {}, shapes),
  ];
  const viewBox = `0 0 ${short(width)} ${short(height)}`;
  const frame = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox, role: "img" };
  return { svg: `${tag("svg", frame, parts.join(""))}\n`, fonts: needs.fonts.found() };
}

/** Elements whose content only the browser knows. A range has no content but its thumb, which stands beside it. */
const CLOSED =
  "img,picture,video,audio,iframe,object,embed,progress,meter,textarea,select,input:not([type=range])";

/** Draws `element` and all that is in it, from the back to the front. */
function drawElement(element: HTMLElement, needs: Needs): string {
  const style = getComputedStyle(element);
  // A `clip` is how text for speech alone is hidden.
  if (style.display === "none" || style.opacity === "0" || style.clip !== "auto") return "";
  const whole = element.getBoundingClientRect();
  const box = leftByClip(element, style, whole);
  if (style.clipPath !== "none" && box.width * box.height <= 1) return "";
  const shown = style.visibility === "visible";
  if (shown && element.matches(CLOSED)) throw new Undrawable(`<${element.localName}>`);
  const own = shown ? boxOf(style, box, needs.defs) + pictureOf(element, whole) : "";
  const inside = cutOverflow(element, style, whole, childrenOf(element, needs), needs.defs);
  return fade(style, box, own + inside, needs.defs);
}

/** What is painted on `element`, if it is a canvas, pixel by pixel. */
const pictureOf = (element: HTMLElement, { x, y, width, height }: Box): string =>
  element instanceof HTMLCanvasElement && element.width * element.height > 0
    ? tag("image", { x, y, width, height, preserveAspectRatio: "none", href: element.toDataURL() })
    : "";

function childrenOf(element: HTMLElement, needs: Needs): string {
  if (isSentence(element)) return wordsOf(textsOf(element), needs.fonts);
  const drawn = [...element.childNodes].map((child) => {
    if (child instanceof Text) return { layer: 0, text: wordsOf([child], needs.fonts) };
    if (child instanceof SVGSVGElement) return { layer: 0, text: marksOf(child, needs) };
    if (child instanceof Comment) return { layer: 0, text: "" };
    if (!(child instanceof HTMLElement)) throw new Undrawable(`<${child.nodeName}>`);
    return { layer: Number(getComputedStyle(child).zIndex) || 0, text: drawElement(child, needs) };
  });
  return drawn
    .toSorted((a, b) => a.layer - b.layer)
    .map(({ text }) => text)
    .join("");
}

function textsOf(element: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
