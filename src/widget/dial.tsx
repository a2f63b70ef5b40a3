import { createRoot } from "react-dom/client";
import { faces, rules } from "virtual:widget-styles";
import { DialWidget } from "./DialWidget.tsx";
import type { View } from "./model.ts";

/** The mark of the style that brings the fonts into a page. */
const MARK = "data-softmax-fonts";

/** Adds a style to `parent`. Fonts are of a page: a shadow root, where some notebooks keep their widgets, has none. */
function addStyle(parent: HTMLElement, css: string): HTMLStyleElement {
  const style = document.createElement("style");
  style.textContent = css;
  return parent.appendChild(style);
}

/**
 * Draws softmax with temperature into `el`, of what `model` says: `logits`, a list of numbers, all of them in the sum;
 * `words`, one for each; `prompt`; and `temperature`, which the reader's dial changes. What it returns takes it away.
 */
function render({ model, el }: View): () => void {
  if (!document.querySelector(`[${MARK}]`)) addStyle(document.head, faces).setAttribute(MARK, "");
  const style = addStyle(el, rules);
  const place = el.appendChild(document.createElement("div"));
  const root = createRoot(place);
  root.render(<DialWidget model={model} />);
  return () => {
    root.unmount();
    place.remove();
    style.remove();
  };
}

export default { render };
