import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { OnPaper } from "../figures/OnPaper.tsx";
import type { FiguresOfPage } from "./wake.ts";

/** Kept, as a browser may forget one that nobody holds, and its listeners with it. */
const onPaper = matchMedia("print");

/**
 * Prints the words and scores that a reader has left, at the temperatures that only paper shows. They are drawn when a
 * page is about to be printed, so that turning a dial pays nothing for them.
 */
export function followPaper({ onAwake }: FiguresOfPage): void {
  onAwake((id, open) => {
    const place = document.querySelector(`[data-paper="${id}"]`);
    if (!place) return;
    let root: Root | undefined;
    const print = (): void => {
      if (!root) {
        // What was printed into the page is replaced, never adopted.
        place.replaceChildren();
        root = createRoot(place);
      }
      const drawn = root;
      flushSync(() => drawn.render(<OnPaper open={open} />));
    };
    addEventListener("beforeprint", print);
    onPaper.addEventListener("change", print);
    if (onPaper.matches) print();
  });
}
