import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { StoryOrder } from "../../model/story/storyState.ts";
import { subscribeVoices } from "../../voices/voices.ts";
import { type Client, dismiss, orderText } from "./scribe.ts";
import { writerOf, type Written, writtenOf } from "./storyTexts.ts";

/** A client of the scribe that keeps what it was given last, and tells who listens. */
interface Reader extends Client {
  readonly last: () => Written;
  /** Keeps a text that was known already, and tells nobody. */
  readonly keep: (written: Written) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createReader(first: Written): Reader {
  let last = first;
  const listeners = new Set<() => void>();
  return {
    done: (written) => {
      last = written;
      for (const listener of listeners) listener();
    },
    last: () => last,
    keep: (written) => {
      last = written;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * The text that `order` asks for, or until it is finished the one that was finished last (`first` before any), and
 * whether another is on its way. `onWritten` is called after each that is finished. Writing goes on between frames and
 * never waits for a render, nor a render for it.
 */
export function useStory(
  { model, opening, seed, temperature }: StoryOrder,
  first: Written,
  onWritten?: () => void,
): { readonly written: Written; readonly busy: boolean } {
  const exact = writtenOf({ model, opening, seed, temperature });
  const [reader] = useState(() => createReader(first));
  // An external store, as the figure’s own is: so one render shows the text and the sentence about it.
  const last = useSyncExternalStore(reader.subscribe, reader.last, reader.last);
  const told = useRef(onWritten);
  useEffect(() => {
    told.current = onWritten;
    if (exact) reader.keep(exact);
  }, [reader, exact, onWritten]);
  useEffect(() => reader.subscribe(() => told.current?.()), [reader]);
  // A model may come, or turn out not to be had.
  const by = useSyncExternalStore(
    subscribeVoices,
    () => writerOf(model),
    () => (model === "chain" ? model : undefined),
  );
  const missing = by !== undefined && !exact;
  useEffect(() => {
    if (missing) orderText(reader, { model, opening, seed, temperature });
  }, [reader, missing, model, opening, seed, temperature]);
  useEffect(() => () => dismiss(reader), [reader]);
  return { written: exact ?? last, busy: !exact };
}
