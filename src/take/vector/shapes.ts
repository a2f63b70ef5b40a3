import { colourOf, paint } from "./colour.ts";
import type { Definitions } from "./definitions.ts";
import { around, tag } from "./drawing.ts";
import { pathOnPage } from "./pathOnPage.ts";

/** The shapes of an inline `svg`, each with the colours it has and in the place where it stands on the page. */
export const shapesOf = (svg: SVGSVGElement, defs: Definitions): string =>
  [...svg.querySelectorAll<SVGGraphicsElement>("path,line,polyline")]
    .map((one) => drawn(one, defs))
    .join("");

/** Our strokes keep their width however their drawing is stretched, so a shape's points are moved, not the shape. */
function drawn(shape: SVGGraphicsElement, defs: Definitions): string {
  const style = getComputedStyle(shape);
  const matrix = shape.getScreenCTM();
  if (!matrix || style.display === "none" || style.visibility === "hidden") return "";
  const onPage = new DOMMatrix().translate(scrollX, scrollY).multiply(matrix);
  const { stroke, strokeDasharray, strokeLinecap, strokeLinejoin } = style;
  const scale = style.vectorEffect === "none" ? Math.sqrt(Math.abs(matrix.a * matrix.d)) : 1;
  const dashes = [...strokeDasharray.matchAll(/[\d.]+/g)].map(([n]) => scale * Number(n));
  return tag("path", {
    d: pathOnPage(dataOf(shape), onPage),
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

function dataOf(shape: SVGGraphicsElement): string {
  if (shape instanceof SVGPolylineElement) return `M${shape.getAttribute("points")}`;
  if (!(shape instanceof SVGLineElement)) return shape.getAttribute("d") ?? "";
  const { x1, y1, x2, y2 } = shape;
  const [a, b, c, d] = [x1, y1, x2, y2].map(({ baseVal }) => baseVal.value);
  return `M${a} ${b}L${c} ${d}`;
}

/** Defines anew, in the colours it has here, the gradient that `stroke` names. */
function gradient(stroke: string, { a, b, c, d, e, f }: DOMMatrix, defs: Definitions): string {
  const source = document.getElementById(/#([^")]+)/.exec(stroke)?.[1] ?? "");
  if (!(source instanceof SVGLinearGradientElement)) return "none";
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
