import type { OpenFigure } from "../panel/openFigure.tsx";

/** The parts of a printed figure that can say something else, and what each says as it was printed. */
type Parts = ReadonlyMap<string, { readonly place: HTMLElement; readonly printed: Node }>;

/** Where each part stands in `figure`. */
const PLACES = {
  question: ".sx-question",
  caption: ":scope > figcaption",
  howTo: ".sx-menu > p",
} as const;

/**
 * Keeps what is printed around `figure` true of `open`: an own title stands instead of its question and an own caption
 * instead of its own, both as text; what would be wrong of own words is as the page's template says it.
 */
export function followOwnTexts(figure: Element, open: OpenFigure): void {
  const parts = partsOf(figure);
  const variants = figure.querySelector<HTMLTemplateElement>("template[data-own-texts]")?.content;
  let last = "";
  const show = (): void => {
    const { title, caption, hasOwnWords } = open.texts();
    const now = JSON.stringify([title, caption, hasOwnWords]);
    if (now === last) return;
    last = now;
    const said: Readonly<Record<string, string>> = { question: title, caption };
    for (const [part, { place, printed }] of parts) {
      const variant = hasOwnWords ? variants?.querySelector(`[data-part="${part}"]`) : undefined;
      write(place, said[part] || (variant ?? printed).cloneNode(true));
    }
  };
  last = JSON.stringify(["", "", false]);
  show();
  open.subscribe(show);
}

const partsOf = (figure: Element): Parts =>
  new Map(
    Object.entries(PLACES).flatMap(([part, selector]) => {
      const place = figure.querySelector<HTMLElement>(selector);
      return place ? [[part, { place, printed: withoutNumber(place.cloneNode(true)) }]] : [];
    }),
  );

/** A caption begins with the figure's number, which stays. */
const numberOf = (place: Node): ChildNode | undefined =>
  [...place.childNodes].find((node) => node.nodeName === "B");

function withoutNumber(printed: Node): Node {
  numberOf(printed)?.remove();
  return printed;
}

/** Writes a text, in the direction in which it is written, or the children of a node into `place`. */
function write(place: HTMLElement, what: string | Node): void {
  const number = numberOf(place);
  const nodes = typeof what === "string" ? [bold(place, what)] : [...what.childNodes];
  place.replaceChildren(...(number ? [number] : []), ...nodes);
}

/** A title is as bold as the order to the reader whose place it takes. */
function bold(place: HTMLElement, text: string): HTMLElement {
  const element = document.createElement(place.matches(PLACES.question) ? "strong" : "bdi");
  element.textContent = text;
  element.dir = "auto";
  return element;
}
