import { type Box, radiusOf, shape } from "./boxes.ts";
import { argumentsOf, numbers, split } from "./css.ts";
import type { Definitions } from "./definitions.ts";
import { around, tag } from "./drawing.ts";
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
  return { x: rest.x, y: rest.y, width: rest.width, height: rest.height };
}

/** `content` cut at the edge of `box` where the style says so and there is something to cut. */
export function cutOverflow(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  box: Box,
  content: string,
  defs: Definitions,
): string {
  const overflows = element.scrollWidth > element.clientWidth + 1 || radiusOf(style, box) > 4;
  if (content === "" || style.overflowX !== "hidden" || !overflows) return content;
  const width = parseFloat(style.borderTopWidth);
  const inner = {
    x: box.x + width,
    y: box.y + width,
    width: box.width - 2 * width,
    height: box.height - 2 * width,
  };
  const id = defs.add((name) =>
    around("clipPath", { id: name }, tag("rect", shape(inner, radiusOf(style, inner)))),
  );
  return around("g", { "clip-path": `url(#${id})` }, content);
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
  defs: Definitions,
): string {
  if (style.maskImage === "none") return content;
  const stops = argumentsOf(style.maskImage, "linear-gradient");
  if (!stops) throw new Undrawable(`a mask of ${style.maskImage}`);
  const [angle = 90] = numbers(stops[0] ?? "", "deg");
  const [tail = 0] = numbers(stops[1] ?? "", "px");
  const solid = Math.max(0, 1 - Math.abs(tail) / box.width);
  const [x1, x2] = angle > 180 ? [1, 0] : [0, 1];
  const ramp = defs.add((name) =>
    around(
      "linearGradient",
      { id: name, x1, x2 },
      tag("stop", { offset: solid, "stop-color": "white" }) +
        tag("stop", { offset: 1, "stop-color": "black" }),
    ),
  );
  const mask = defs.add((name) =>
    around(
      "mask",
      { id: name, maskUnits: "userSpaceOnUse", ...shape(box, 0) },
      tag("rect", { ...shape(box, 0), fill: `url(#${ramp})` }),
    ),
  );
  return around("g", { mask: `url(#${mask})` }, content);
}
