import { paint } from "./colour.ts";
import { split } from "./css.ts";
import { tag } from "./drawing.ts";

/** A rectangle on the page. */
export type Box = Pick<DOMRect, "x" | "y" | "width" | "height">;

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
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

/** `box` with round corners. */
export const shape = ({ x, y, width, height }: Box, radius: number) =>
  ({ x, y, width, height, rx: radius > 0 ? radius : undefined }) as const;

/** The shadows of a box, which are rings: nothing here is blurred. */
export function rings(style: CSSStyleDeclaration, box: Box, inside: boolean): string {
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
  const radius = radiusOf(style, box);
  if (!text.includes("inset"))
    return outlined(box, radius, spread / 2, { width: spread, colour, look: "solid" });
  if (y < 0)
    return tag("rect", {
      ...shape({ ...box, y: box.y + box.height + y, height: -y }, 0),
      ...paint("fill", colour),
    });
  const inwards = parseFloat(style.borderTopWidth) + spread / 2;
  return outlined(box, radius, -inwards, { width: spread, colour, look: "solid" });
}

/** The border of a box: one outline where its four sides are alike, else the sides that it has. */
export function border(style: CSSStyleDeclaration, box: Box): string {
  const sides = (["Top", "Right", "Bottom", "Left"] as const).map((side) => ({
    side,
    width: style[`border${side}Style`] === "none" ? 0 : parseFloat(style[`border${side}Width`]),
    colour: style[`border${side}Color`],
    look: style[`border${side}Style`],
  }));
  const [first] = sides;
  if (!first) return "";
  const alike = sides.every(
    ({ width, colour, look }) =>
      width === first.width && colour === first.colour && look === first.look,
  );
  if (alike)
    return first.width > 0 ? outlined(box, radiusOf(style, box), -first.width / 2, first) : "";
  return sides.map((one) => (one.width > 0 ? edge(one, box) : "")).join("");
}

/** The line around a box that its outline draws. */
export function outline(style: CSSStyleDeclaration, box: Box): string {
  const width = parseFloat(style.outlineWidth);
  if (style.outlineStyle === "none" || width === 0) return "";
  const by = parseFloat(style.outlineOffset) + width / 2;
  return outlined(box, radiusOf(style, box), by, {
    width,
    colour: style.outlineColor,
    look: style.outlineStyle,
  });
}

interface Line {
  readonly width: number;
  readonly colour: string;
  readonly look: string;
}

const outlined = (box: Box, radius: number, by: number, { width, colour, look }: Line): string =>
  tag("rect", {
    ...shape(grown(box, by), Math.max(0, radius + by)),
    fill: "none",
    ...paint("stroke", colour),
    "stroke-width": width,
    "stroke-dasharray": look === "dashed" ? `${2 * width} ${1.5 * width}` : undefined,
  });

function edge({ side: name, width, colour }: Line & { readonly side: string }, box: Box): string {
  const { x, y, width: w, height: h } = box;
  const place = {
    Top: { x, y, width: w, height: width },
    Bottom: { x, y: y + h - width, width: w, height: width },
    Left: { x, y, width, height: h },
    Right: { x: x + w - width, y, width, height: h },
  }[name];
  return place ? tag("rect", { ...shape(place, 0), ...paint("fill", colour) }) : "";
}
