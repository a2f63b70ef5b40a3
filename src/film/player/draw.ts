import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { eachAttribute, type Mark } from "../marks.ts";
import type { Picture } from "../scene.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A mark's element, and what stands in it now. */
interface Drawn {
  readonly element: SVGElement;
  readonly text: Text;
  readonly attributes: Map<string, number | string>;
  isSeen: boolean | undefined;
}

/**
 * Draws pictures into `svg`, one after the other: each mark is one element for the whole film, and only what has changed is
 * written. What is not seen is not touched. The colour of a temperature is set beside the dial's gradient, not above it: all
 * pictures of a page have the same one, and all would be painted anew.
 */
export function drawInto(svg: SVGSVGElement): (picture: Picture) => void {
  const layer = document.createElementNS(SVG, "g");
  svg.querySelector(":scope > g")?.remove();
  svg.append(layer);
  const drawn = new Map<string, Drawn>();
  let [box, temperature, count] = ["", NaN, 0];
  return ({ width, height, marks, moment }) => {
    const now = `0 0 ${width} ${height}`;
    if (now !== box) svg.setAttribute("viewBox", (box = now));
    if (moment.temperature !== temperature) {
      temperature = moment.temperature;
      for (const [name, value] of Object.entries(pigmentStyle(temperature)))
        layer.style.setProperty(name, String(value));
    }
    // Other words have more marks, or fewer.
    if (marks.length !== count) {
      const keys = new Set(marks.map(({ key }) => key));
      for (const [key, { element }] of drawn)
        if (!keys.has(key)) {
          element.remove();
          drawn.delete(key);
        }
      count = marks.length;
    }
    for (const mark of marks) {
      const known = drawn.get(mark.key);
      if (!known && mark.opacity === 0) continue;
      const own = known ?? begin(mark);
      if (!known) {
        drawn.set(mark.key, own);
        place(layer, own.element, mark.key, marks, drawn);
      }
      write(own, mark);
    }
  };
}

function begin({ tag, symbol }: Mark): Drawn {
  const element = document.createElementNS(SVG, tag);
  if (symbol !== undefined) {
    const leaning = document.createElementNS(SVG, "tspan");
    leaning.setAttribute("class", "film-symbol");
    leaning.textContent = symbol;
    element.append(leaning);
  }
  const text = document.createTextNode("");
  if (tag === "text") element.append(text);
  return { element, text, attributes: new Map(), isSeen: undefined };
}

/** Puts a new element before the next one that is there: marks keep their order from the back to the front. */
function place(
  layer: SVGGElement,
  element: SVGElement,
  key: string,
  marks: readonly Mark[],
  drawn: ReadonlyMap<string, Drawn>,
): void {
  const from = marks.findIndex((mark) => mark.key === key);
  const next = marks.slice(from + 1).find((mark) => drawn.has(mark.key));
  layer.insertBefore(element, (next && drawn.get(next.key)?.element) ?? null);
}

function write(drawn: Drawn, mark: Mark): void {
  const { element, text, attributes } = drawn;
  const isSeen = mark.opacity > 0;
  if (isSeen !== drawn.isSeen) {
    drawn.isSeen = isSeen;
    element.setAttribute("display", isSeen ? "inline" : "none");
  }
  if (!isSeen) return;
  eachAttribute(mark, (name, value) => {
    if (attributes.get(name) === value) return;
    attributes.set(name, value);
    element.setAttribute(name, String(value));
  });
  if (mark.text !== undefined && text.data !== mark.text) text.data = mark.text;
}
