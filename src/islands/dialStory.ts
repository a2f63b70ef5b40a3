import { createElement } from "react";
import { hydrateOriginals } from "../hydration/hydrateOriginals.ts";
import { temperatureOf } from "./turn.ts";
import type { FiguresOfPage } from "./wake.ts";

/** Hydrates the text in `place` (`[data-writes]`) and loads its model: from then on the text follows that figure’s dial. */
export async function hydrateDialStory(place: HTMLElement, { wake }: FiguresOfPage): Promise<void> {
  const [open, { DialStory }] = await Promise.all([
    wake(place.dataset["writes"] ?? ""),
    import("../figures/story/index.tsx"),
  ]);
  if (!open) return;
  const dial = { temperature: () => temperatureOf(open), subscribe: open.subscribe };
  hydrateOriginals(place, createElement(DialStory, { dial }), "writes-");
}
