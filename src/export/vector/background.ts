import { type Box, radiusOf, shape } from "./boxes.ts";
import { paint } from "./colour.ts";
import { argumentsOf, numbers, split, stopColour } from "./css.ts";
import type { Definitions } from "./definitions.ts";
import { around, tag } from "./drawing.ts";
import { Undrawable } from "./undrawable.ts";

/**
 * The ground of a box: its colour, and over it the hatchings, bands and strips that our style sheets draw as gradients.
 *
 * @throws Undrawable if there is another picture on it
 */
export function background(style: CSSStyleDeclaration, box: Box, defs: Definitions): string {
  const plain = paint("fill", style.backgroundColor);
  const ground =
    plain["fill"] === "none" ? "" : tag("rect", { ...shape(box, radiusOf(style, box)), ...plain });
  const images = style.backgroundImage === "none" ? [] : split(style.backgroundImage, /,/);
  const layers = images.map(
    (image) => hatching(image, style, box, defs) ?? linear(image, style, box),
  );
  return ground + layers.toReversed().join("");
}

/** Parallel stripes: a colour, then nothing, again and again. */
function hatching(
  image: string,
  style: CSSStyleDeclaration,
  box: Box,
  defs: Definitions,
): string | undefined {
  const stops = argumentsOf(image, "repeating-linear-gradient");
  if (!stops) return undefined;
  const [angle = 0] = numbers(stops[0] ?? "", "deg");
  const lengths = stops.slice(1).flatMap((stop) => numbers(stop, "px"));
  const thick = lengths.find((length) => length > 0) ?? 0;
  const period = lengths.at(-1) ?? 1;
  const stripe = tag("rect", {
    width: thick,
    height: period,
    ...paint("fill", stopColour(stops[1] ?? "")),
  });
  const id = defs.add((name) =>
    around(
      "pattern",
      {
        id: name,
        width: period,
        height: period,
        patternUnits: "userSpaceOnUse",
        patternTransform: `rotate(${angle - 90})`,
      },
      stripe,
    ),
  );
  return tag("rect", { ...shape(box, radiusOf(style, box)), fill: `url(#${id})` });
}

function linear(image: string, style: CSSStyleDeclaration, box: Box): string {
  const stops = argumentsOf(image, "linear-gradient");
  if (!stops) throw new Undrawable(`a background of ${image}`);
  const [angle] = numbers(stops[0] ?? "", "deg");
  return angle === undefined ? strip(stops[0] ?? "", style, box) : band(angle, stops, box);
}

/** One colour on a part of the box. */
function strip(stop: string, style: CSSStyleDeclaration, box: Box): string {
  const [across = "", down = ""] = split(style.backgroundSize, /\s/);
  const [left = "", top = ""] = split(style.backgroundPosition, /\s/);
  const width = lengthOf(across, box.width);
  const height = lengthOf(down, box.height);
  const place = {
    x: box.x + (parseFloat(left) / 100) * (box.width - width),
    y: box.y + (parseFloat(top) / 100) * (box.height - height),
    width,
    height,
  };
  return tag("rect", { ...shape(place, 0), ...paint("fill", stopColour(stop)) });
}

const lengthOf = (text: string, whole: number): number =>
  text.endsWith("px") ? parseFloat(text) : ((parseFloat(text) || 100) / 100) * whole;

/** A line through the middle of a square, from corner to corner. */
function band(angle: number, stops: readonly string[], { x, y, width, height }: Box): string {
  const edges = stops.slice(1).flatMap((stop) => numbers(stop, "%"));
  const [from = 0, to = 0] = [...new Set(edges)];
  const colour = stops
    .slice(1)
    .map(stopColour)
    .find((one) => paint("fill", one)["fill"] !== "none");
  const falling = angle > 0;
  return tag("line", {
    x1: x,
    y1: falling ? y : y + height,
    x2: x + width,
    y2: falling ? y + height : y,
    ...paint("stroke", colour ?? ""),
    "stroke-width": ((to - from) / 100) * Math.hypot(width, height),
  });
}
