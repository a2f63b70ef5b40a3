import { drawSheet } from "../../../export/vector/draw.ts";
import type { Drawing } from "../../../export/vector/svg.ts";

/** Draws the figure of this page, with the words around it, as an SVG whose text is text. */
export default function drawPage(): Drawing {
  const root = document.querySelector<HTMLElement>("#embed");
  if (!root) throw new Error("this page has no figure");
  return drawSheet(root, {
    title: root.querySelector("h1")?.textContent ?? "",
    description: root.querySelector(".sx-readout")?.textContent ?? "",
  });
}
