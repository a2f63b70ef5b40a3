import { readableSheets } from "./css.ts";

/** The name of the elements that stand in for what only a style sheet knows. */
const STAND_IN = "x-drawn";
const QUOTES: Readonly<Record<string, string>> = { "open-quote": "“", "close-quote": "”" };

/**
 * Turns everything under `root` that no script can measure into elements: pseudo-elements, and the thumbs of sliders.
 * `sheet.css` takes the pseudo-elements of what is marked as realised away.
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

/** Puts an element where the thumb of `range` is, in the thumb's own style. */
function addThumb(range: HTMLInputElement): void {
  const { min, max, valueAsNumber } = range;
  const drawn = document.createElement(STAND_IN);
  drawn.style.cssText = `${range.getAttribute("style") ?? ""};position:absolute;left:0;top:0;${thumbCss(range)}`;
  range.after(drawn);
  const track = range.getBoundingClientRect();
  const thumb = drawn.getBoundingClientRect();
  const part = (valueAsNumber - Number(min)) / (Number(max) - Number(min));
  const left = track.left + part * (track.width - thumb.width);
  const top = track.top + (track.height - thumb.height) / 2;
  drawn.style.left = `${left - thumb.left}px`;
  drawn.style.top = `${top - thumb.top}px`;
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
