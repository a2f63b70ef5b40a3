import { type ReactNode, useEffect } from "react";
import { noteInput } from "./adopt.ts";
import { announce } from "../panel/announcer.ts";
import { Boundary, START_AGAIN, STOPPED } from "./Boundary.tsx";
import type { OpenFigure } from "../panel/defineFigure.tsx";
import { hydrateOriginals } from "./hydrateOriginals.ts";
import { remarkOn } from "./remark.ts";
import { showOriginals } from "./translation.ts";

/** The query of the state in which the figure in `island` was printed. */
export const printedQuery = ({ dataset }: HTMLElement): URLSearchParams =>
  new URLSearchParams(dataset["query"]);

/**
 * Brings the printed figure `id` in `island` to life as `open`: what a reader has done to it by then is its first step.
 * If it throws, what was printed is put back, with a sentence, which `onStop` hears, and a button that starts it anew;
 * the rest of the page lives on.
 */
export function wakeIsland(
  island: HTMLElement,
  id: string,
  open: OpenFigure,
  onStop?: (sentence: string) => void,
): void {
  showOriginals(island);
  const printed = island.innerHTML;
  const remark = remarkOn(island);
  const start = (): void => {
    remark.end();
    let stopped = false;
    const stop = (focused: Element | null): void => {
      if (stopped) return;
      stopped = true;
      // Whoever threw is still in the midst of drawing.
      queueMicrotask(() => putBack(focused));
    };
    const putBack = (focused: Element | null): void => {
      try {
        root.unmount();
      } catch {
        // Nothing of it is kept.
      }
      island.innerHTML = printed;
      island.removeAttribute("data-awake");
      open.restore(printedQuery(island));
      remark.ask(STOPPED, START_AGAIN, start);
      if (focused?.isConnected === false) remark.focus();
      announce(STOPPED);
      onStop?.(STOPPED);
    };
    const handOver = noteInput(island);
    const root = hydrateOriginals(
      island,
      <Boundary onStop={stop}>
        <Begun onBegin={handOver}>{open.element}</Begun>
      </Boundary>,
      `${id}-`,
      () => stop(document.activeElement),
    );
  };
  start();
}

/** Calls `onBegin` once the children live. */
function Begun({
  onBegin,
  children,
}: {
  readonly onBegin: () => void;
  readonly children: ReactNode;
}): ReactNode {
  useEffect(onBegin, [onBegin]);
  return children;
}
