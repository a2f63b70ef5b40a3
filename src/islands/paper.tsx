import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { OnPaper } from "../figures/OnPaper.tsx";
import type { FiguresOfPage } from "./wake.ts";

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
      root ??= createRoot(place);
      const drawn = root;
      flushSync(() => drawn.render(<OnPaper open={open} />));
    };
    addEventListener("beforeprint", print);
    matchMedia("print").addEventListener("change", print);
  });
}
