import { createElement } from "react";
import { hydrateOriginals } from "../hydration/hydrateOriginals.ts";
import type { OpenFigure } from "../panel/openFigure.tsx";
import { temperatureOf } from "./turn.ts";

/**
 * Hydrates the text in `place` (`[data-writes]`): from then on its text follows the dial of `open`. The model comes when
 * that dial has been turned, as `turned` says that it has been already.
 */
export async function hydrateDialStory(
  place: HTMLElement,
  open: OpenFigure,
  turned: boolean,
): Promise<void> {
  let isTurned = turned;
  open.subscribe(() => {
    isTurned = true;
  });
  const { DialStory } = await import("../figures/story/index.tsx");
  const dial = {
    temperature: () => temperatureOf(open),
    turned: () => isTurned,
    subscribe: open.subscribe,
  };
  hydrateOriginals(place, createElement(DialStory, { dial }), "writes-");
}
