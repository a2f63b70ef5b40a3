import { SVGPathData } from "svg-pathdata";
import { colourOf, paint } from "./colour.ts";
import { type FontsInUse, typeOf } from "./fonts.ts";
import { define, escape, tag } from "./svg.ts";
import { Undrawable } from "./undrawable.ts";

/** What a drawing needs beside its shapes. */
export interface Needs {
  /** What it defines once and uses by name. */
  readonly defs: string[];
  readonly fonts: FontsInUse;
}

/** What is in an `svg` without being painted where it stands. */
const UNSEEN = "defs,title,linearGradient";

/**
 * What an inline `svg` shows, each mark with the colours it has and in the place where it stands in the window.
 *
 * @throws Undrawable if it shows a mark that we cannot draw
 */
export function marksOf(svg: SVGElement, needs: Needs): string {
  const style = getComputedStyle(svg);
  if (style.display === "none" || svg.matches(UNSEEN)) return "";
  const isGroup = svg instanceof SVGSVGElement || svg instanceof SVGGElement;
  const drawn = isGroup
    ? [...svg.children].map((child) => marksOf(child as SVGElement, needs)).join("")
    : markOf(svg, style, needs);
  return drawn === "" || style.opacity === "1"
    ? drawn
    : tag("g", { opacity: style.opacity }, drawn);
}

function markOf(mark: SVGElement, style: CSSStyleDeclaration, needs: Needs): string {
  if (style.visibility !== "visible") return "";
  const isPlain =
    [style.filter, style.clipPath, style.maskImage].every((value) => value === "none") &&
    !style.fill.startsWith("url(");
  const matrix = mark instanceof SVGGraphicsElement && mark.getScreenCTM();
  if (isPlain && matrix) {
    if (mark instanceof SVGTextElement && mark.childElementCount === 0)
      return textOf(mark, style, DOMMatrix.fromMatrix(matrix), needs.fonts);
    const outline = outlineOf(mark);
    if (outline !== undefined)
      return shapeOf(outline, style, DOMMatrix.fromMatrix(matrix), needs.defs);
  }
  throw new Undrawable(`<${mark.localName}>`);
}

/** The outline of `mark` as the data of a path in its own coordinates; nothing if it is none that our figures have. */
function outlineOf(mark: SVGElement): string | undefined {
  if (mark instanceof SVGPathElement) return mark.getAttribute("d") ?? "";
  if (mark instanceof SVGPolylineElement) return `M${mark.getAttribute("points")}`;
  if (mark instanceof SVGLineElement) {
    const [x1, y1, x2, y2] = [mark.x1, mark.y1, mark.x2, mark.y2].map(lengthOf);
    return `M${x1} ${y1}L${x2} ${y2}`;
  }
  if (mark instanceof SVGCircleElement) {
    const [x, y, r] = [lengthOf(mark.cx), lengthOf(mark.cy), lengthOf(mark.r)];
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  return undefined;
}

const lengthOf = ({ baseVal }: SVGAnimatedLength): number => baseVal.value;

/** Our strokes keep their width however their drawing is stretched, so a shape's points are moved, not the shape. */
function shapeOf(
  outline: string,
  style: CSSStyleDeclaration,
  matrix: DOMMatrix,
  defs: string[],
): string {
  const { a, b, c, d, e, f } = matrix;
  const { stroke, strokeDasharray, strokeLinecap, strokeLinejoin } = style;
  const scale = style.vectorEffect === "none" ? Math.sqrt(Math.abs(a * d - b * c)) : 1;
  const dashes = [...strokeDasharray.matchAll(/[\d.]+/g)].map(([n]) => scale * Number(n));
  return tag("path", {
    d: new SVGPathData(outline).toAbs().matrix(a, b, c, d, e, f).round(100).encode(),
    ...paint("fill", style.fill),
    ...(stroke.startsWith("url(")
      ? { stroke: gradient(stroke, matrix, defs) }
      : paint("stroke", stroke)),
    "stroke-width": scale * parseFloat(style.strokeWidth),
    "stroke-dasharray": dashes.length > 0 ? dashes.join(" ") : undefined,
    "stroke-linecap": strokeLinecap === "butt" ? undefined : strokeLinecap,
    "stroke-linejoin": strokeLinejoin === "miter" ? undefined : strokeLinejoin,
  });
}

/** Defines anew, in the colours it has here, the gradient that `stroke` names. */
function gradient(stroke: string, matrix: DOMMatrix, defs: string[]): string {
  const source = document.getElementById(/#([^")]+)/.exec(stroke)?.[1] ?? "");
  if (!(source instanceof SVGLinearGradientElement)) throw new Undrawable(`a stroke of ${stroke}`);
  const { x1, x2, y1, y2 } = source;
  const stops = [...source.querySelectorAll("stop")].map((stop) =>
    tag("stop", {
      offset: stop.getAttribute("offset") ?? "0",
      "stop-color": colourOf(getComputedStyle(stop).stopColor)?.hex,
    }),
  );
  return define(
    defs,
    "linearGradient",
    {
      gradientUnits: "userSpaceOnUse",
      x1: lengthOf(x1),
      x2: lengthOf(x2),
      y1: lengthOf(y1),
      y2: lengthOf(y2),
      gradientTransform: String(matrix),
    },
    stops.join(""),
  );
}

/** A text of an inline `svg`. It keeps its anchor, so that it also stands right in another typeface. */
function textOf(
  text: SVGTextElement,
  style: CSSStyleDeclaration,
  matrix: DOMMatrix,
  fonts: FontsInUse,
): string {
  const count = text.getNumberOfChars();
  if (count === 0) return "";
  fonts.use(style, text.textContent);
  const [start, end] = [text.getStartPositionOfChar(0), text.getEndPositionOfChar(count - 1)];
  const anchor = style.textAnchor;
  return tag(
    "text",
    {
      x: anchor === "end" ? end.x : anchor === "middle" ? (start.x + end.x) / 2 : start.x,
      y: start.y,
      transform: String(matrix),
      "text-anchor": anchor === "start" ? undefined : anchor,
      ...typeOf(style),
      ...paint("fill", style.fill),
    },
    escape(text.textContent),
  );
}
