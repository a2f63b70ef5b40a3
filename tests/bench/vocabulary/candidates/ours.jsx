import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { FigureFrame } from "../../../../src/figures/FigureFrame.tsx";
import { figure } from "../../../../src/figures/ranks/index.tsx";
import { text } from "../../../../src/figures/ranks/text.ts";
import "../../../../src/styles/reset.css";
import "../../../../src/styles/tokens.css";
import "../../../../src/styles/prose.css";

/** Our figure as the article has it; its own dial is dragged, not the page's. */
export function start(place, logits) {
  const { element } = figure.open([["n", String(logits.length)]]);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <FigureFrame id="ranks" text={text}>
        {element}
      </FigureFrame>,
    ),
  );
  return () => {};
}
