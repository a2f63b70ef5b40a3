/** How far the handles of a quarter of a circle are from its ends, for radius 1; it is off by 0.03% of that at most. */
const HANDLE = 0.5523;

/** The outline of `shape` as the data of a path in its own coordinates; nothing if it is none that we know. */
export function outlineOf(shape: SVGElement): string | undefined {
  if (shape instanceof SVGPathElement) return shape.getAttribute("d") ?? "";
  if (shape instanceof SVGPolygonElement) return `M${shape.getAttribute("points")}Z`;
  if (shape instanceof SVGPolylineElement) return `M${shape.getAttribute("points")}`;
  if (shape instanceof SVGLineElement) {
    const [a, b, c, d] = [shape.x1, shape.y1, shape.x2, shape.y2].map(lengthOf);
    return `M${a} ${b}L${c} ${d}`;
  }
  if (shape instanceof SVGCircleElement)
    return oval(lengthOf(shape.cx), lengthOf(shape.cy), lengthOf(shape.r), lengthOf(shape.r));
  if (shape instanceof SVGEllipseElement)
    return oval(lengthOf(shape.cx), lengthOf(shape.cy), lengthOf(shape.rx), lengthOf(shape.ry));
  const round = getComputedStyle(shape).rx;
  if (shape instanceof SVGRectElement && (round === "auto" || parseFloat(round) === 0)) {
    const [x, y] = [lengthOf(shape.x), lengthOf(shape.y)];
    return `M${x} ${y}H${x + lengthOf(shape.width)}V${y + lengthOf(shape.height)}H${x}Z`;
  }
  return undefined;
}

const lengthOf = ({ baseVal }: SVGAnimatedLength): number => baseVal.value;

/** Four quarters, clockwise from the right. */
function oval(x: number, y: number, rx: number, ry: number): string {
  const [hx, hy] = [rx * HANDLE, ry * HANDLE];
  return (
    `M${x + rx} ${y}` +
    `C${x + rx} ${y + hy} ${x + hx} ${y + ry} ${x} ${y + ry}` +
    `C${x - hx} ${y + ry} ${x - rx} ${y + hy} ${x - rx} ${y}` +
    `C${x - rx} ${y - hy} ${x - hx} ${y - ry} ${x} ${y - ry}` +
    `C${x + hx} ${y - ry} ${x + rx} ${y - hy} ${x + rx} ${y}Z`
  );
}
