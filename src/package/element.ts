import type { SoftmaxFigure } from "../embed/host/element.ts";
import { setRoot } from "./root.ts";

/** The element `<softmax-figure>`. */
export type SoftmaxFigureElement = SoftmaxFigure;

/** Where the figures come from, and whose theme they follow. */
export interface ElementOptions {
  /** The address of the site, relative to the page's if it is not absolute; its figures are shown in frames. */
  readonly base: string | URL;
  /** Where the page says its theme, e.g. `html[data-theme]` or `html.dark`. */
  readonly themeFrom?: string | undefined;
}

/**
 * Registers `<softmax-figure>` and follows the frames of `iframe[data-softmax-embed]`. The first call counts. On a
 * server, where there are no elements, it does nothing.
 */
export async function defineSoftmaxFigure({ base, themeFrom }: ElementOptions): Promise<void> {
  if (typeof customElements === "undefined" || customElements.get("softmax-figure")) return;
  setRoot(new URL(base, document.baseURI).href, themeFrom);
  await import("../embed/host/loader.ts");
}

declare global {
  interface HTMLElementTagNameMap {
    "softmax-figure": SoftmaxFigureElement;
  }
}
