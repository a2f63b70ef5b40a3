import { paint } from "./colour.ts";
import { argumentsOf, numbers, split, stopColour } from "./css.ts";
import { define, tag } from "./svg.ts";
import { Undrawable } from "./undrawable.ts";

/** A rectangle in the window. */
export type Box = Pick<DOMRect, "x" | "y" | "width" | "height">;

/**
 * What `style` paints of a box itself: shadows, ground, border and outline.
 *
 * @throws Undrawable if there is a picture on it that is no gradient of ours
 */
export const boxOf = (style: CSSStyleDeclaration, box: Box, defs: string[]): string =>
  rings(style, box, false) +
  ground(style, box, defs) +
  border(style, box) +
  rings(style, box, true) +
  outline(style, box);

/** `box` made larger by `by` on each side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The radius of the corners of a box, which are all alike. */
export function radiusOf(style: CSSStyleDeclaration, { width, height }: Box): number {
  const text = style.borderTopLeftRadius;
  const n = parseFloat(text);
  return Math.min(text.includes("%") ? (n / 100) * width : n, width / 2, height / 2);
}

/** The attributes of a rectangle: `box` with round corners. */
export const shape = ({ x, y, width, height }: Box, radius = 0) =>
  ({ x, y, width, height, rx: radius > 0 ? radius : undefined }) as const;

const filled = (box: Box, colour: string, radius = 0): string =>
  tag("rect", { ...shape(box, radius), ...paint("fill", colour) });

/** The shadows of a box, which are rings: nothing here is blurred. */
function rings(style: CSSStyleDeclaration, box: Box, inside: boolean): string {
  if (style.boxShadow === "none") return "";
  const wanted = split(style.boxShadow, /,/).filter((one) => one.includes("inset") === inside);
  return wanted
    .toReversed()
    .map((one) => ring(one, style, box))
    .join("");
}

function ring(text: string, style: CSSStyleDeclaration, box: Box): string {
  const parts = split(text, /\s/);
  const colour = parts.find((part) => !/^(-?[\d.]+px|inset)$/.test(part)) ?? "";
  const [, y = 0, , spread = 0] = parts.filter((part) => part.endsWith("px")).map(parseFloat);
  const line = { width: spread, colour, look: "solid" };
  const radius = radiusOf(style, box);
  if (!text.includes("inset")) return outlined(box, radius, spread / 2, line);
  if (y < 0) return filled({ ...box, y: box.y + box.height + y, height: -y }, colour);
  return outlined(box, radius, -parseFloat(style.borderTopWidth) - spread / 2, line);
}

/** The colour of a box, and over it the hatchings, bands and strips that our style sheets draw as gradients. */
function ground(style: CSSStyleDeclaration, box: Box, defs: string[]): string {
  const images = style.backgroundImage === "none" ? [] : split(style.backgroundImage, /,/);
  const layers = images.map((image) => {
    const stripes = argumentsOf(image, "repeating-linear-gradient");
    if (stripes) return hatching(stripes, style, box, defs);
    const stops = argumentsOf(image, "linear-gradient");
    if (!stops) throw new Undrawable(`a background of ${image}`);
    const [angle] = numbers(stops[0] ?? "", "deg");
    if (angle === undefined) return strip(stops[0] ?? "", style, box);
    return angle % 90 === 0 ? strip(stops[1] ?? "", style, box) : band(angle, stops, box);
  });
  const plain = filled(box, style.backgroundColor, radiusOf(style, box));
  return (plain.includes('fill="none"') ? "" : plain) + layers.toReversed().join("");
}

/** Parallel stripes: a colour, then nothing, again and again. */
function hatching(
  stops: readonly string[],
  style: CSSStyleDeclaration,
  box: Box,
  defs: string[],
): string {
  const [angle = 0] = numbers(stops[0] ?? "", "deg");
  const lengths = stops.slice(1).flatMap((stop) => numbers(stop, "px"));
  const width = lengths.find((length) => length > 0) ?? 0;
  const period = lengths.at(-1) ?? 1;
  const fill = define(
    defs,
    "pattern",
    {
      width: period,
      height: period,
      patternUnits: "userSpaceOnUse",
      patternTransform: `rotate(${angle - 90})`,
    },
    tag("rect", { width, height: period, ...paint("fill", stopColour(stops[1] ?? "")) }),
  );
  return tag("rect", { ...shape(painted(style, box), radiusOf(style, box)), fill });
}

/** One colour on a part of the box. */
const strip = (stop: string, style: CSSStyleDeclaration, box: Box): string =>
  filled(painted(style, box), stopColour(stop));

/** The part of `box` that its background is painted on. */
function painted(style: CSSStyleDeclaration, box: Box): Box {
  const [across = "", down = ""] = split(style.backgroundSize, /\s/);
  const [left = "", top = ""] = split(style.backgroundPosition, /\s/);
  const width = lengthOf(across, box.width);
  const height = lengthOf(down, box.height);
  const x = box.x + (parseFloat(left) / 100) * (box.width - width);
  const y = box.y + (parseFloat(top) / 100) * (box.height - height);
  return { x, y, width, height };
}

/** How long `text` is, a length, a part of the `whole` or the longest of several; all of it where it says neither. */
function lengthOf(text: string, whole: number): number {
  const several = argumentsOf(text, "max");
  if (several) return Math.max(...several.map((one) => lengthOf(one, whole)));
  if (text.endsWith("px")) return parseFloat(text);
  return text.endsWith("%") ? (parseFloat(text) / 100) * whole : whole;
}

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

/** A line around a box, or at one of its sides. */
interface Line {
  readonly width: number;
  readonly colour: string;
  readonly look: string;
}

/** One outline where the four sides of a border are alike, else the sides that it has. */
function border(style: CSSStyleDeclaration, box: Box): string {
  const [top, right, bottom, left] = (["Top", "Right", "Bottom", "Left"] as const).map((side) => ({
    width: style[`border${side}Style`] === "none" ? 0 : parseFloat(style[`border${side}Width`]),
    colour: style[`border${side}Color`],
    look: style[`border${side}Style`],
  })) as [Line, Line, Line, Line];
  const sides = [top, right, bottom, left];
  if (new Set(sides.map((side) => JSON.stringify(side))).size === 1)
    return top.width > 0 ? outlined(box, radiusOf(style, box), -top.width / 2, top) : "";
  const { x, y, width, height } = box;
  const edges = [
    { x, y, width, height: top.width },
    { x: x + width - right.width, y, width: right.width, height },
    { x, y: y + height - bottom.width, width, height: bottom.width },
    { x, y, width: left.width, height },
  ];
  return edges
    .map((edge, i) => (edge.width * edge.height > 0 ? filled(edge, sides[i]?.colour ?? "") : ""))
    .join("");
}

/** The line around a box that its outline draws. */
function outline(style: CSSStyleDeclaration, box: Box): string {
  const { outlineStyle: look, outlineColor: colour } = style;
  const width = parseFloat(style.outlineWidth);
  if (look === "none" || width === 0) return "";
  const by = parseFloat(style.outlineOffset) + width / 2;
  return outlined(box, radiusOf(style, box), by, { width, colour, look });
}

const outlined = (box: Box, radius: number, by: number, { width, colour, look }: Line): string =>
  tag("rect", {
    ...shape(grown(box, by), Math.max(0, radius + by)),
    fill: "none",
    ...paint("stroke", colour),
    "stroke-width": width,
    "stroke-dasharray": look === "dashed" ? `${2 * width} ${1.5 * width}` : undefined,
  });
