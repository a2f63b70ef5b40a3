import { whenNear } from "./near.ts";
import type { FiguresOfPage } from "./wake.ts";

/** Starts one extra on the page. */
type Start = (figures: FiguresOfPage) => void;

/** What some pages have beside figures, by the elements it is about; its code is loaded when one of them is near. */
const EXTRAS: Readonly<Record<string, () => Promise<Start>>> = {
  "[data-turn]": async () => (await import("./inlineDials.ts")).followInlineDials,
  "[data-goals]": async () => (await import("./goals.ts")).followGoals,
  "[data-paper]": async () => (await import("./paper.tsx")).followPaper,
  "[data-contents]": async () => (await import("./contents.ts")).followContents,
  "[data-presenter]": async () => (await import("./presenter.ts")).followPresenter,
};

/** Brings what the page has of `EXTRAS`, each when it is near, and the texts that a dial writes with its first turn. */
export function bringExtras(figures: FiguresOfPage): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-writes]"))
    figures.onAwake((id, open) => {
      if (id !== place.dataset["writes"]) return;
      const begin = (turned: boolean) => (): void => {
        leave();
        void import("./dialStory.ts").then(({ hydrateDialStory }) =>
          hydrateDialStory(place, open, turned),
        );
      };
      const leave = open.subscribe(begin(true));
      if (open.query().length > 0) begin(false)();
    });
  for (const [selector, load] of Object.entries(EXTRAS)) {
    const places = document.querySelectorAll(selector);
    if (places.length > 0) whenNear(places, () => void load().then((start) => start(figures)));
  }
}
