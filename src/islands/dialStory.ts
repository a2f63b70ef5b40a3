import { createElement } from "react";
import { createThrottle } from "../chart/createThrottle.ts";
import { hydrateOriginals } from "../hydration/hydrateOriginals.ts";
import type { OpenFigure } from "../panel/openFigure.tsx";
import { temperatureOf } from "./turn.ts";

/**
 * Hydrates the text in `place` (`[data-writes]`): from then on its text follows the dial of `open`, as often as one can
 * read another. The model comes when that dial has been turned, as `turned` says that it has been already.
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
    subscribe: (listener: () => void) => {
      const throttle = createThrottle(listener);
      const leave = open.subscribe(() => throttle.ask());
      return () => {
        leave();
        throttle.stop();
      };
    },
  };
  hydrateOriginals(place, createElement(DialStory, { dial }), "writes-");
}
