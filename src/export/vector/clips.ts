import { type Box, grown, radiusOf, shape } from "./boxes.ts";
import { argumentsOf, numbers, split } from "./css.ts";
import { define, tag } from "./svg.ts";
import { Undrawable } from "./undrawable.ts";

/** The part of `box` that the `clip-path` of `element` leaves; the browser itself works the lengths out. */
export function leftByClip(element: HTMLElement, style: CSSStyleDeclaration, box: Box): Box {
  const [all] = argumentsOf(style.clipPath, "inset") ?? [];
  if (all === undefined) return box;
  const [top = "0", right = top, bottom = top, left = right] = split(
    all.replace(/ round .*/, ""),
    /\s/,
  );
  const probe = document.createElement("x-drawn");
  Object.assign(probe.style, { position: "absolute", top, right, bottom, left, margin: "0" });
  element.append(probe);
  const rest = probe.getBoundingClientRect();
  probe.remove();
  return rest;
}

/** `content` cut at the edge of `box` where the style says so and there is something to cut. */
export function cutOverflow(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  box: Box,
  content: string,
  defs: string[],
): string {
  const overflows = element.scrollWidth > element.clientWidth + 1 || radiusOf(style, box) > 4;
  if (content === "" || style.overflowX !== "hidden" || !overflows) return content;
  const inner = grown(box, -parseFloat(style.borderTopWidth));
  const cut = tag("rect", shape(inner, radiusOf(style, inner)));
  return tag("g", { "clip-path": define(defs, "clipPath", {}, cut) }, content);
}

/**
 * `content` fading out at one end of `box`, as its mask says.
 *
 * @throws Undrawable if it is masked otherwise
 */
export function fade(
  style: CSSStyleDeclaration,
  box: Box,
  content: string,
  defs: string[],
): string {
  if (style.maskImage === "none") return content;
  const stops = argumentsOf(style.maskImage, "linear-gradient");
  if (!stops) throw new Undrawable(`a mask of ${style.maskImage}`);
  const [angle = 90] = numbers(stops[0] ?? "", "deg");
  const [tail = 0] = numbers(stops[1] ?? "", "px");
  const [x1, x2] = angle > 180 ? [1, 0] : [0, 1];
  const fill = define(
    defs,
    "linearGradient",
    { x1, x2 },
    tag("stop", {
      offset: Math.max(0, 1 - Math.abs(tail) / box.width),
      "stop-color": "white",
    }) + tag("stop", { offset: 1, "stop-color": "black" }),
  );
  const ramp = tag("rect", { ...shape(box), fill });
  const mask = define(defs, "mask", { maskUnits: "userSpaceOnUse", ...shape(box) }, ramp);
  return tag("g", { mask }, content);
}
