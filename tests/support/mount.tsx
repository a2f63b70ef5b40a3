import "../../src/styles/layers.css";
import "virtual:text-fonts.css";
import "virtual:katex.css";
import "../../src/styles/reset.css";
import "../../src/styles/tokens.css";
import "../../src/styles/prose.css";
import { beforeEach, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { OpenFigure } from "../../src/panel/openFigure.tsx";
import { FigureFrame } from "../../src/figures/FigureFrame.tsx";
import { texts as printed } from "../../src/figures/texts.ts";
import { figures } from "../../src/figures/registry.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import { BROWSER_WINDOW } from "./browserWindow.ts";
import { expectSilence } from "./silence.ts";

/** Widths of a small phone and of a desk, in CSS pixels. */
export const WIDTHS = [320, 1280] as const;

expectSilence();

// Every component test starts wide, without guesses, and from left to right.
beforeEach(async () => {
  sessionStorage.clear();
  document.documentElement.removeAttribute("style");
  document.documentElement.dir = "ltr";
  await widen(1280);
});

/**
 * Shows a page `width` CSS pixels wide, and waits until it has been laid out at that width: whoever measures or
 * presses before then aims at where things were.
 *
 * @throws Error if the page is shown scaled, since a press at a measured place would then land elsewhere.
 */
export async function widen(width: number): Promise<void> {
  await page.viewport(width, BROWSER_WINDOW.height);
  await document.fonts.ready;
  await vi.waitUntil(() => innerWidth === width);
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const scale = frameElement?.parentElement?.dataset["scale"];
  if (scale !== undefined && scale !== "1") throw new Error(`the page is shown scaled by ${scale}`);
}

/** A figure on a page of its own. */
export interface Mounted {
  readonly open: OpenFigure;
  readonly figure: HTMLElement;
  /** The sentence that says what the picture shows now. */
  readonly readout: () => string;
  /** The numbers in the table's column `id`, from top to bottom. */
  readonly column: (id: string) => readonly string[];
  readonly unmount: () => Promise<void>;
}

/** Puts figure `id` on the page in the state that `query` describes, between two buttons and above an announcer. */
export async function mount(id: FigureId, query = ""): Promise<Mounted> {
  const named = figures.find((figure) => figure.id === id);
  if (!named) throw new Error(`no figure ${id}`);
  const open = named.open();
  const { container, unmount } = await render(
    <main style={{ padding: "1rem" }}>
      <button type="button">before</button>
      <FigureFrame id={id} text={printed[id]}>
        {open.element}
      </FigureFrame>
      <button type="button">after</button>
      <p id="announcer" role="status" />
    </main>,
  );
  if (query !== "") open.restore(new URLSearchParams(query));
  const figure = container.querySelector("figure");
  if (!figure) throw new Error("no figure was drawn");
  const texts = (selector: string): string[] =>
    [...figure.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  return {
    open,
    figure,
    unmount,
    readout: () => (texts(".sx-readout")[0] ?? "").replaceAll("\u00a0", " "),
    column: (columnId) => texts(`tbody [data-column="${columnId}"] .sx-number`),
  };
}

/** The ids that more than one element of the page has. */
export function repeatedIds(): readonly string[] {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}
