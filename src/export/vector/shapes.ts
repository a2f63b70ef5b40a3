import { colourOf, paint } from "./colour.ts";
import type { Definitions } from "./definitions.ts";
import { around, tag } from "./drawing.ts";
import type { FontsInUse } from "./fonts.ts";
import { outlineOf } from "./outlineOf.ts";
import { pathOnPage } from "./pathOnPage.ts";
import { textInSvg } from "./textInSvg.ts";
import { Undrawable } from "./undrawable.ts";

/** What is in an `svg` without being painted where it stands. */
const UNSEEN = "defs,title,desc,metadata,style,linearGradient,clipPath,mask,pattern,marker,symbol";

/**
 * What an inline `svg` shows, each mark with the colours it has and in the place where it stands on the page.
 *
 * @throws Undrawable if it shows a mark that we cannot draw
 */
export const shapesOf = (
  svg: SVGElement,
  needs: { readonly defs: Definitions; readonly fonts: FontsInUse },
): string =>
  [...svg.children]
    .map((child) => {
      if (!(child instanceof SVGElement) || child.matches(UNSEEN)) return "";
      const style = getComputedStyle(child);
      if (style.display === "none") return "";
      const mark =
        child instanceof SVGGElement ? shapesOf(child, needs) : markOf(child, style, needs);
      return mark === "" || style.opacity === "1"
        ? mark
        : around("g", { opacity: style.opacity }, mark);
    })
    .join("");

function markOf(
  mark: SVGElement,
  style: CSSStyleDeclaration,
  { defs, fonts }: Parameters<typeof shapesOf>[1],
): string {
  if (style.visibility !== "visible") return "";
  const known =
    [style.filter, style.clipPath, style.maskImage].every((value) => value === "none") &&
    !style.fill.startsWith("url(");
  const outline = outlineOf(mark);
  if (known && outline !== undefined && mark instanceof SVGGraphicsElement)
    return drawn(mark, outline, style, defs);
  if (known && mark instanceof SVGTextElement) return textInSvg(mark, style, fonts);
  throw new Undrawable(`<${mark.localName}>`);
}

/** Our strokes keep their width however their drawing is stretched, so a shape's points are moved, not the shape. */
function drawn(
  shape: SVGGraphicsElement,
  outline: string,
  style: CSSStyleDeclaration,
  defs: Definitions,
): string {
  const matrix = shape.getScreenCTM();
  if (!matrix) return "";
  const onPage = new DOMMatrix().translate(scrollX, scrollY).multiply(matrix);
  const { stroke, strokeDasharray, strokeLinecap, strokeLinejoin } = style;
  const scale =
    style.vectorEffect === "none"
      ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c))
      : 1;
  const dashes = [...strokeDasharray.matchAll(/[\d.]+/g)].map(([n]) => scale * Number(n));
  return tag("path", {
    d: pathOnPage(outline, onPage),
    ...paint("fill", style.fill),
    ...(stroke.startsWith("url(")
      ? { stroke: gradient(stroke, onPage, defs) }
      : paint("stroke", stroke)),
    "stroke-width": scale * parseFloat(style.strokeWidth),
    "stroke-dasharray": dashes.length > 0 ? dashes.join(" ") : undefined,
    "stroke-linecap": strokeLinecap === "butt" ? undefined : strokeLinecap,
    "stroke-linejoin": strokeLinejoin === "miter" ? undefined : strokeLinejoin,
  });
}

/** Defines anew, in the colours it has here, the gradient that `stroke` names. */
function gradient(stroke: string, { a, b, c, d, e, f }: DOMMatrix, defs: Definitions): string {
  const source = document.getElementById(/#([^")]+)/.exec(stroke)?.[1] ?? "");
  if (!(source instanceof SVGLinearGradientElement)) throw new Undrawable(`a stroke of ${stroke}`);
  const { x1, x2, y1, y2 } = source;
  const stops = [...source.querySelectorAll("stop")].map((stop) =>
    tag("stop", {
      offset: stop.getAttribute("offset") ?? "0",
      "stop-color": colourOf(getComputedStyle(stop).stopColor)?.hex,
    }),
  );
  const ends = { x1, x2, y1, y2 };
  const id = defs.add((name) =>
    around(
      "linearGradient",
      {
        id: name,
        gradientUnits: "userSpaceOnUse",
        ...Object.fromEntries(
          Object.entries(ends).map(([key, { baseVal }]) => [key, baseVal.value]),
        ),
        gradientTransform: `matrix(${[a, b, c, d, e, f].join(" ")})`,
      },
      stops.join(""),
    ),
  );
  return `url(#${id})`;
}
