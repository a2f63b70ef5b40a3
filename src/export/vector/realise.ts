import { readableSheets } from "./css.ts";
import { Undrawable } from "./undrawable.ts";

/** The name of the elements that stand in for what only a style sheet knows. */
const STAND_IN = "x-drawn";
const QUOTES: Readonly<Record<string, string>> = { "open-quote": "“", "close-quote": "”" };

/** What stands before an item of a list, by the list's style and the item's place in it, from 1. */
const MARKERS: Readonly<Record<string, (place: number) => string>> = {
  decimal: (place) => `${place}. `,
  disc: () => "• ",
};

/**
 * Turns everything under `root` that no script can measure into elements: pseudo-elements, the marks before the items of
 * lists, and the thumbs of sliders. `sheet.css` takes the pseudo-elements of what is marked as realised away.
 *
 * @throws Undrawable if a list has other marks than numbers and dots
 */
export function realise(root: HTMLElement): void {
  const found = [...root.querySelectorAll<HTMLElement>("*")].filter(
    (element) => !(element instanceof SVGElement) && element.checkVisibility(),
  );
  const made = found.flatMap((element) =>
    (["before", "after"] as const).flatMap((side) => standIn(element, side) ?? []),
  );
  root.dataset["realised"] = "";
  for (const put of made) put();
  for (const element of found) if (element instanceof HTMLLIElement) addMarker(element);
  for (const range of root.querySelectorAll<HTMLInputElement>("input[type=range]"))
    if (range.checkVisibility()) addThumb(range);
}

function standIn(element: HTMLElement, side: "before" | "after"): (() => void) | undefined {
  const style = getComputedStyle(element, `::${side}`);
  const text = QUOTES[style.content] ?? /^"((?:[^"\\]|\\.)*)"/.exec(style.content)?.[1];
  if (text === undefined) return undefined;
  const drawn = document.createElement(STAND_IN);
  drawn.textContent = text;
  for (const name of style) drawn.style.setProperty(name, style.getPropertyValue(name));
  return () => (side === "before" ? element.prepend(drawn) : element.append(drawn));
}

/** Puts an element where the mark of `item` is, beside its first line. */
function addMarker(item: HTMLLIElement): void {
  const { display, listStyleType, direction } = getComputedStyle(item);
  const list = item.parentElement;
  if (display !== "list-item" || listStyleType === "none" || !list) return;
  const marker = MARKERS[listStyleType];
  if (!marker) throw new Undrawable(`a list of the style ${listStyleType}`);
  const { color, font, fontVariantNumeric } = getComputedStyle(item, "::marker");
  const drawn = document.createElement(STAND_IN);
  drawn.textContent = marker([...list.children].indexOf(item) + 1);
  Object.assign(drawn.style, { color, font, fontVariantNumeric });
  const { left, right, top } = item.getBoundingClientRect();
  list.append(drawn);
  const { width } = putAt(drawn, 0, 0);
  putAt(drawn, direction === "rtl" ? right : left - width, top);
}

/** Takes `drawn` out of the flow to where it does not move anything, `left` and `top` in the window; its box there. */
function putAt(drawn: HTMLElement, left: number, top: number): DOMRect {
  Object.assign(drawn.style, { position: "absolute", whiteSpace: "pre", left: "0", top: "0" });
  const from = drawn.getBoundingClientRect();
  Object.assign(drawn.style, { left: `${left - from.left}px`, top: `${top - from.top}px` });
  return drawn.getBoundingClientRect();
}

/** Puts an element where the thumb of `range` is, in the thumb's own style. */
function addThumb(range: HTMLInputElement): void {
  const { min, max, valueAsNumber } = range;
  const drawn = document.createElement(STAND_IN);
  drawn.style.cssText = `${range.getAttribute("style") ?? ""};${thumbCss(range)}`;
  range.after(drawn);
  const track = range.getBoundingClientRect();
  const thumb = putAt(drawn, 0, 0);
  const part = (valueAsNumber - Number(min)) / (Number(max) - Number(min));
  const left = track.left + part * (track.width - thumb.width);
  putAt(drawn, left, track.top + (track.height - thumb.height) / 2);
}

const thumbCss = (range: HTMLInputElement): string =>
  readableSheets()
    .flatMap(({ cssRules }) => rulesOf(cssRules, range))
    .join(";");

function rulesOf(rules: CSSRuleList, range: HTMLInputElement): readonly string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSLayerBlockRule) return rulesOf(rule.cssRules, range);
    if (!(rule instanceof CSSStyleRule)) return [];
    const [, end] = rule.selectorText.split("::");
    const owners = rule.selectorText.split(",").map((one) => one.split("::")[0]?.trim() ?? "");
    const meant =
      end?.startsWith("-webkit-slider-thumb") && owners.some((one) => range.matches(one));
    return meant ? [rule.style.cssText] : [];
  });
}
