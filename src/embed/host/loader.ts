import { followBareFrames } from "./bareFrames.ts";
import { REFLECTED, SoftmaxFigure } from "./element.ts";
import { listenToFrames } from "./frames.ts";
import { loadForPrint } from "./near.ts";
import { reflect } from "./reflect.ts";

const NAME = "softmax-figure";

// A page may carry the script once for each figure.
if (!customElements.get(NAME)) {
  listenToFrames();
  loadForPrint();
  reflect(SoftmaxFigure.prototype, REFLECTED);
  customElements.define(NAME, SoftmaxFigure);
  // Until then frameworks take over what a server has printed, and must find it as it was.
  if (document.readyState === "complete") followBareFrames();
  else addEventListener("load", () => followBareFrames());
}
