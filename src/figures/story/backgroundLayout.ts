import { flushSync } from "react-dom";
import { createStore } from "zustand/vanilla";
import { inSlices, type Pace } from "../../panel/lm/inSlices.ts";
import type { Written } from "./storyTexts.ts";

/** A text that is being laid out behind the one that is seen, and how many of its tokens are. */
export interface PartialLayout {
  readonly written: Written;
  readonly tokens: number;
}

/**
 * Keeps a text in sight while the next is laid out behind it, a few tokens whenever the page is idle: to show it then
 * costs hardly more than to paint it, so a dial that is being turned never waits for the text that follows it.
 */
export interface BackgroundLayout {
  /** The text that is seen. */
  readonly visible: () => Written;
  /** The last text whose layout was begun, if any. */
  readonly partial: () => PartialLayout | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows `written` after the text that is being laid out, in place of any that waits; then calls `onSeen`. */
  readonly show: (written: Written, onSeen?: () => void) => void;
  /** Stops, with the visible text as it is. */
  readonly stop: () => void;
}

/** What is laid out at a time: about as much work as one step of the dial. */
const TOKENS = 20;

/** How long a text stays in sight at least, in milliseconds, so that a drag is not one text after the other. */
export const STAY_MS = 300;

/** How long that takes, whichever figure the text is for. */
const PACE: Pace = { step: 0 };

/** A layout that shows `first` before any other. */
export function createBackgroundLayout(first: Written): BackgroundLayout {
  const store = createStore<{ readonly seen: Written; readonly sheet?: PartialLayout }>(() => ({
    seen: first,
  }));
  let running: { readonly written: Written; readonly cancel: () => void } | undefined;
  let next: { readonly written: Written; readonly onSeen: (() => void) | undefined } | undefined;
  let stay: ReturnType<typeof setTimeout> | undefined;
  function* layOut(written: Written): Generator {
    if (wordsOf(written) === wordsOf(store.getState().seen)) return;
    for (let tokens = TOKENS; tokens < written.text.length + TOKENS; tokens += TOKENS) {
      flushSync(() => store.setState({ sheet: { written, tokens } }));
      yield;
    }
  }
  const begin = (): void => {
    if (!next || stay !== undefined) return;
    const { written, onSeen } = next;
    next = undefined;
    const cancel = inSlices(
      layOut(written),
      () => {
        running = undefined;
        flushSync(() => {
          store.setState({ seen: written });
          onSeen?.();
        });
        stay = setTimeout(() => {
          stay = undefined;
          if (!running) begin();
        }, STAY_MS);
      },
      PACE,
    );
    running = { written, cancel };
  };
  const stop = (): void => {
    running?.cancel();
    running = next = undefined;
  };
  return {
    visible: () => store.getState().seen,
    partial: () => store.getState().sheet,
    subscribe: (listener) => store.subscribe(listener),
    show: (written, onSeen) => {
      if (written === store.getState().seen) return stop();
      next = written === running?.written ? undefined : { written, onSeen };
      if (!running) begin();
    },
    stop,
  };
}

/** One text for each sequence of tokens: another text is not the same words in other places. */
export const wordsOf = ({ text }: Written): string => text.map(({ token }) => token).join(" ");
