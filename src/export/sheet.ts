import { CREDIT } from "./citation.ts";
import "./sheet.css";

/**
 * A copy of `figure` as it stands, laid out for its picture at the top left corner of the window. Whoever draws it takes
 * it away before the browser paints.
 */
export function layOut(figure: HTMLElement): HTMLElement {
  const copy = document.importNode(figure, true);
  repaint(figure, copy);
  uncover(copy);
  // In a picture that stands alone, the figure's number on our page says nothing.
  copy.querySelector("figcaption > b:first-child")?.remove();
  const sheet = document.createElement("div");
  sheet.className = "sx-sheet";
  sheet.dataset["still"] = "picture";
  sheet.inert = true;
  if (figure.querySelector("canvas")) keepWidth(sheet, figure);
  const origin = document.createElement("p");
  origin.className = "sx-origin";
  origin.textContent = CREDIT;
  sheet.append(copy, origin);
  document.body.append(sheet);
  return sheet;
}

/** What a canvas shows was painted for the width that the figure has on the page, and would be stretched in another. */
function keepWidth(sheet: HTMLElement, figure: HTMLElement): void {
  sheet.style.boxSizing = "content-box";
  sheet.style.inlineSize = `${figure.getBoundingClientRect().width}px`;
}

/** A canvas is copied without what is painted on it. */
function repaint(figure: HTMLElement, copy: HTMLElement): void {
  const painted = figure.querySelectorAll("canvas");
  for (const [i, canvas] of copy.querySelectorAll("canvas").entries()) {
    const from = painted[i];
    if (from && from.width * from.height > 0) canvas.getContext("2d")?.drawImage(from, 0, 0);
  }
}

/** What waits for a guess is shown. */
function uncover(copy: HTMLElement): void {
  const guess = copy.querySelector(".sx-guess");
  if (!guess) return;
  guess.remove();
  for (const cell of copy.querySelectorAll("[data-veiled]")) cell.removeAttribute("data-veiled");
}
