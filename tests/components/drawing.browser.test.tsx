import { expect, test, vi } from "vitest";
import { presetsOf } from "../../src/figures/states.ts";
import { setsDialAlone } from "../../src/panel/preset.ts";
import { figures } from "../../src/figures/registry.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import { CREDIT } from "../../src/export/citation.ts";
import { layOut } from "../../src/export/sheet.ts";
import { drawSheet } from "../../src/export/vector/draw.ts";
import { finished } from "../../src/export/vector/svg.ts";
import { mount } from "../support/mount.tsx";

/** As wide as in the drawing, so that the page has no more room for words than that. */
const WIDTH = "680px";
/** Telling states beside those that a figure begins in and those that have pages. */
const FURTHER: Partial<Record<FigureId, readonly string[]>> = {
  dial: ["t=inf"],
  hidden: ["prompt=once%20upon%20a%20time"],
  pipeline: ["step=3", "lifted=1&max=1"],
  formula: ["t=0.7&word=6&view=slope"],
  tail: ["tail=0"],
  dice: ["n=0", "n=10000&t=1.5&at=0.5"],
  writing: ["marks=0", "ta=inf&word=a2.3"],
  story: ["t=0&loop=1", "t=0.3&loop=1", "four=1&start=3"],
  voices: ["t=0", "t=inf"],
  ranks: ["t=0", "t=inf&n=200000"],
  prompt: ["t=0", "t=inf&prompt=the%20dog", "prompt=xyzzy"],
  evidence: ["t=0", "t=0.3", "t=2"],
  vendors: ["t=0&vendor=gemini"],
  cuts: ["t=0", "t=2&k=3&p=0.8&m=0.1&order=kpmt&gate=p", "t=inf&k=1&gate=k"],
  playground: ["t=2&pins=0.5_1_inf", "kind=logprobs&list=a*-0.5_b*-2&t=2&pins=1"],
};

/** What a state shows only when it has been searched for, which takes a moment. */
const LATE: Readonly<Record<string, string>> = { "t=0&loop=1": ".sx-ring" };

const statesOf = (id: FigureId): readonly string[] => [
  "",
  ...presetsOf(id)
    .map(({ query }) => query)
    .filter((query) => !setsDialAlone(new URLSearchParams(query))),
  ...(FURTHER[id] ?? ["t=2"]),
];

const MARKS = "path,line,polyline,polygon,circle,ellipse,rect,text,use,image,foreignObject";

/** The letters that are in `text` and not in `other`, each as often as it has too many; blanks do not count. */
function lettersOnlyIn(text: string, other: string): string {
  const rest = [...other];
  const only = [...text.replaceAll(/[\s\u00ad\u200b]/g, "")].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return only.join("");
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Whether `element` is for speech alone: text stands there, cut down to a point. */
function isHeardOnly(element: Element): boolean {
  const { clip, clipPath, position } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return (
    position === "absolute" && (clip !== "auto" || (clipPath !== "none" && width * height <= 1))
  );
}

const within = (element: Element, root: Element, is: (one: Element) => boolean): boolean =>
  is(element) || (element !== root && within(element.parentElement ?? root, root, is));

/** The number or dot before `element`, if it is an item of a list that has them. */
function markerOf(element: Element, listStyleType: string): string {
  if (getComputedStyle(element).display !== "list-item" || listStyleType === "none") return "";
  const place = [...(element.parentElement?.children ?? [])].indexOf(element) + 1;
  return listStyleType === "decimal" ? `${place}.` : "•";
}

/** What `figure` shows of text and of marks in inline drawings, apart from what waits for a hand. */
function shownOn(figure: HTMLElement): { readonly text: string; readonly marks: number } {
  figure.parentElement?.setAttribute("data-still", "picture");
  const elements = [...figure.querySelectorAll("*")].filter(
    (element) => isSeen(element) && !within(element, figure, isHeardOnly),
  );
  const made = elements.flatMap((element) =>
    ["::before", "::after", "::marker"].map((pseudo) => {
      const { content, listStyleType, display, visibility } = getComputedStyle(element, pseudo);
      if (pseudo === "::marker") return markerOf(element, listStyleType);
      if (display === "none" || visibility !== "visible") return "";
      return (
        { "open-quote": "“", "close-quote": "”" }[content] ?? /^"(.*?)"/.exec(content)?.[1] ?? ""
      );
    }),
  );
  const texts = elements.flatMap((element) =>
    [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text)) return [];
      const range = document.createRange();
      range.selectNode(node);
      return range.getBoundingClientRect().width > 0 ? node.data : [];
    }),
  );
  const marks = elements.filter((element) => element.matches(MARKS) && !element.closest("defs"));
  figure.parentElement?.removeAttribute("data-still");
  return { text: [...made, ...texts].join(""), marks: marks.length };
}

const wordsIn = (drawing: Document): string =>
  [...drawing.querySelectorAll("text")].map(({ textContent }) => textContent).join("");

/** The drawing of `figure`, with the typefaces left to whoever reads it. */
function drawingOf(figure: HTMLElement): Document {
  const sheet = layOut(figure);
  const drawing = drawSheet(sheet, { title: "A figure", description: "" });
  sheet.remove();
  return new DOMParser().parseFromString(finished(drawing, []), "image/svg+xml");
}

/** What a drawing has of the marks of inline drawings; other lines of its text would be paths too. */
const MARKS_DRAWN = "path, text[transform]";
/** The fields that say a temperature. */
const TEMPERATURES = "input[aria-label^=Temperature]";
const NO_LINES = "figure, figure * { text-decoration-line: none !important }";

test.for(figures)(
  "in every state the drawing of $id has each letter and each mark of the page",
  { timeout: 60_000 },
  async ({ id }) => {
    const { figure, open } = await mount(id);
    figure.append(Object.assign(document.createElement("style"), { textContent: NO_LINES }));
    figure.style.inlineSize = WIDTH;
    figure.querySelector<HTMLButtonElement>(".sx-guess .sx-plain")?.click();
    for (const query of statesOf(id)) {
      open.restore(new URLSearchParams(query));
      await new Promise(requestAnimationFrame);
      await vi.waitUntil(
        () =>
          !figure.querySelector('[aria-busy="true"], .sx-guess') &&
          figure.querySelector(LATE[query] ?? "*"),
        { timeout: 30_000 },
      );
      const page = shownOn(figure);
      const drawing = drawingOf(figure);
      expect(drawing.querySelector("parsererror"), query).toBeNull();
      // The drawing says whose it is.
      const [theirs, mine] = [page.text + CREDIT, wordsIn(drawing)];
      expect(lettersOnlyIn(theirs, mine), `left out of ${id}?${query}`).toBe("");
      expect(lettersOnlyIn(mine, theirs), `not on the page of ${id}?${query}`).toBe("");
      const marks = drawing.querySelectorAll(MARKS_DRAWN).length;
      expect(marks, `marks of ${id}?${query}`).toBe(page.marks);
      // A field is left out, and what it says is not.
      for (const { value } of figure.querySelectorAll<HTMLInputElement>(TEMPERATURES))
        expect(mine.replaceAll(/\s/g, ""), `${id}?${query}`).toContain(`T=${value}`);
    }
  },
);
