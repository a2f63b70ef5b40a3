import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { temperatureOf } from "./turn.ts";
import type { FiguresOfPage } from "./wake.ts";

/**
 * Texts that a figure’s dial writes (`[data-writes]`). Only the press of the button brings the writer, and the model with
 * it; from then on the text follows the dial.
 */
export function followWrites({ wake }: FiguresOfPage): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-writes]"))
    place.querySelector("button")?.addEventListener("click", () => void begin(place, wake), {
      once: true,
    });
}

async function begin(place: HTMLElement, wake: FiguresOfPage["wake"]): Promise<void> {
  const [open, { DialWrites }] = await Promise.all([
    wake(place.dataset["writes"] ?? ""),
    import("../figures/story.tsx"),
  ]);
  if (!open) return;
  const dial = { temperature: () => temperatureOf(open), subscribe: open.subscribe };
  hydrateRoot(place, createElement(DialWrites, { dial }), { identifierPrefix: "writes-" });
}
