import { flushSync } from "react-dom";
import { inSlices, type Pace } from "../../panel/lm/inSlices.ts";
import type { Written } from "./storyTexts.ts";

/** A text that is being laid out behind the one that is seen, and how many of its tokens are. */
export interface Sheet {
  readonly written: Written;
  readonly tokens: number;
}

/**
 * Keeps a text in sight while the next is laid out behind it, a few tokens whenever the page is idle: to show it then
 * costs hardly more than to paint it, so a dial that is being turned never waits for the text that follows it.
 */
export interface Typesetter {
  /** The text that is seen. */
  readonly seen: () => Written;
  /** The last sheet that was begun, if any. */
  readonly sheet: () => Sheet | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows `written` after the sheet in hand, in place of what else waits; then calls `onSeen`. */
  readonly set: (written: Written, onSeen?: () => void) => void;
  /** Leaves the sheet in hand undone. */
  readonly stop: () => void;
}

/** What is laid out at a time: about as much work as one step of the dial. */
const TOKENS = 20;

/** How long that takes, whichever figure the text is for. */
const PACE: Pace = { step: 0 };

/** A typesetter that shows `first` before any other. */
export function createTypesetter(first: Written): Typesetter {
  let seen = first;
  let sheet: Sheet | undefined;
  let hand: { readonly written: Written; readonly cancel: () => void } | undefined;
  let next: { readonly written: Written; readonly onSeen: (() => void) | undefined } | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  function* layOut(written: Written): Generator {
    if (wordsOf(written) === wordsOf(seen)) return;
    for (let tokens = TOKENS; tokens < written.text.length + TOKENS; tokens += TOKENS) {
      sheet = { written, tokens };
      flushSync(tell);
      yield;
    }
  }
  const begin = (): void => {
    if (!next) return;
    const { written, onSeen } = next;
    next = undefined;
    const cancel = inSlices(
      layOut(written),
      () => {
        hand = undefined;
        seen = written;
        flushSync(() => {
          tell();
          onSeen?.();
        });
        begin();
      },
      PACE,
    );
    hand = { written, cancel };
  };
  const stop = (): void => {
    hand?.cancel();
    hand = next = undefined;
  };
  return {
    seen: () => seen,
    sheet: () => sheet,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (written, onSeen) => {
      if (written === seen) return stop();
      next = written === hand?.written ? undefined : { written, onSeen };
      if (!hand) begin();
    },
    stop,
  };
}

/** One text for each sequence of tokens: another text is not the same words in other places. */
export const wordsOf = ({ text }: Written): string => text.map(({ token }) => token).join(" ");
