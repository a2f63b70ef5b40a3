import { createElement } from "react";
import { hydrateOriginals } from "../hydration/hydrateOriginals.ts";
import { temperatureOf } from "./turn.ts";
import type { FiguresOfPage } from "./wake.ts";

/** Brings the writer of `place` (`[data-writes]`), and the model with it: from then on its text follows that figure’s dial. */
export async function hydrateDialStory(place: HTMLElement, { wake }: FiguresOfPage): Promise<void> {
  const [open, { DialStory }] = await Promise.all([
    wake(place.dataset["writes"] ?? ""),
    import("../figures/story/index.tsx"),
  ]);
  if (!open) return;
  const dial = { temperature: () => temperatureOf(open), subscribe: open.subscribe };
  hydrateOriginals(place, createElement(DialStory, { dial }), "writes-");
}
