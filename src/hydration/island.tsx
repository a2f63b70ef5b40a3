import { type ReactNode, useEffect } from "react";
import { recordInput } from "./nativeInput.ts";
import { announce } from "../panel/announcer.ts";
import { Boundary, START_AGAIN, STOPPED } from "./Boundary.tsx";
import type { OpenFigure } from "../panel/openFigure.tsx";
import { hydrateOriginals } from "./hydrateOriginals.ts";
import type { QuerySource } from "../model/params.ts";
import { followOwnTexts } from "./ownTexts.ts";
import { noticeOn } from "./notice.ts";
import { showOriginals } from "./translation.ts";

/** The query of the state in which the figure in `island` was printed, and whose it is: with the page’s own, Reset leads there. */
export const printedQuery = ({
  dataset: { query, opening },
}: HTMLElement): readonly [query: URLSearchParams, source: QuerySource] =>
  opening === undefined
    ? [new URLSearchParams(query), "link"]
    : [new URLSearchParams(opening), "page"];

/**
 * Brings the printed figure `id` in `island` to life as `open`: what a reader has done to it by then is its first step.
 * If it throws, what was printed is put back, with a sentence, which `onStop` gets too, and a button that starts it anew;
 * the rest of the page goes on.
 */
export function wakeIsland(
  island: HTMLElement,
  id: string,
  open: OpenFigure,
  onStop?: (sentence: string) => void,
): void {
  showOriginals(island);
  const figure = island.closest("figure");
  if (figure) followOwnTexts(figure, open);
  const printed = island.innerHTML;
  const notice = noticeOn(island);
  const start = (): void => {
    notice.remove();
    let stopped = false;
    const stop = (focused: Element | null): void => {
      if (stopped) return;
      stopped = true;
      // The component that threw is still rendering.
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
      open.restore(...printedQuery(island));
      notice.show(STOPPED, START_AGAIN, start);
      if (focused?.isConnected === false) notice.focus();
      announce(STOPPED);
      onStop?.(STOPPED);
    };
    const replayInput = recordInput(island);
    const root = hydrateOriginals(
      island,
      <Boundary onStop={stop}>
        <Begun onBegin={replayInput}>{open.element}</Begun>
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
