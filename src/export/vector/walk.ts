import { background } from "./background.ts";
import { border, type Box, outline, rings } from "./boxes.ts";
import { cutOverflow, fade, leftByClip } from "./clips.ts";
import type { Definitions } from "./definitions.ts";
import { tag } from "./drawing.ts";
import type { FontsInUse } from "./fonts.ts";
import { shapesOf } from "./shapes.ts";
import { Undrawable } from "./undrawable.ts";
import { isSentence, wordsOf } from "./words.ts";

/** Where a walk puts what the drawing needs beside its shapes. */
export interface Needs {
  readonly defs: Definitions;
  readonly fonts: FontsInUse;
}

/** Elements whose content only the browser knows. A range has no content but its thumb, which stands beside it. */
const CLOSED =
  "img,picture,video,audio,iframe,object,embed,progress,meter,textarea,select,input:not([type=range])";

/**
 * Draws `element` and all that is in it, from the back to the front.
 *
 * @throws Undrawable if that shows something that no drawing of ours can show
 */
export function drawElement(element: HTMLElement, needs: Needs): string {
  const style = getComputedStyle(element);
  // A `clip` is how text for speech alone is hidden.
  if (style.display === "none" || style.opacity === "0" || style.clip !== "auto") return "";
  const whole = element.getBoundingClientRect();
  const box = leftByClip(element, style, whole);
  if (style.clipPath !== "none" && box.width * box.height <= 1) return "";
  const shown = style.visibility === "visible";
  if (shown && element.matches(CLOSED)) throw new Undrawable(`<${element.localName}>`);
  const own = shown
    ? boxOf(style, { ...at(box), width: box.width, height: box.height }, needs)
    : "";
  const picture = shown && element instanceof HTMLCanvasElement ? pictureOf(element, whole) : "";
  const inside = cutOverflow(
    element,
    style,
    { ...at(whole), width: whole.width, height: whole.height },
    childrenOf(element, needs),
    needs.defs,
  );
  return fade(
    style,
    { ...at(box), width: box.width, height: box.height },
    own + picture + inside,
    needs.defs,
  );
}

const at = ({ x, y }: Box): Pick<Box, "x" | "y"> => ({ x: x + scrollX, y: y + scrollY });

const boxOf = (style: CSSStyleDeclaration, box: Box, { defs }: Needs): string =>
  rings(style, box, false) +
  background(style, box, defs) +
  border(style, box) +
  rings(style, box, true) +
  outline(style, box);

/** What is painted on `canvas`, pixel by pixel. */
const pictureOf = (canvas: HTMLCanvasElement, box: Box): string =>
  canvas.width * canvas.height === 0
    ? ""
    : tag("image", {
        ...at(box),
        width: box.width,
        height: box.height,
        preserveAspectRatio: "none",
        href: canvas.toDataURL(),
      });

function childrenOf(element: HTMLElement, needs: Needs): string {
  if (isSentence(element)) return wordsOf(textsOf(element), needs.fonts);
  const drawn = [...element.childNodes].map((child) => {
    if (child instanceof Text) return { layer: 0, text: wordsOf([child], needs.fonts) };
    if (child instanceof SVGSVGElement) return { layer: 0, text: svgOf(child, needs) };
    if (child instanceof Comment) return { layer: 0, text: "" };
    if (!(child instanceof HTMLElement)) throw new Undrawable(`<${child.nodeName}>`);
    return { layer: Number(getComputedStyle(child).zIndex) || 0, text: drawElement(child, needs) };
  });
  return drawn
    .toSorted((a, b) => a.layer - b.layer)
    .map(({ text }) => text)
    .join("");
}

const svgOf = (svg: SVGSVGElement, needs: Needs): string =>
  getComputedStyle(svg).display === "none" ? "" : shapesOf(svg, needs);

function textsOf(element: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
