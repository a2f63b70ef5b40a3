import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { StoryOrder } from "./model/state.ts";
import { subscribeVoices } from "../../weights/voices.ts";
import { type Client, dismiss, orderText } from "./scribe.ts";
import { writerOf, type Written, writtenOf } from "./storyTexts.ts";
import { createTypesetter, type Typesetter } from "./typesetter.ts";

/** What is seen of the texts that are ordered one after the other. */
export interface Story {
  readonly written: Written;
  /** Whether another text is on its way. */
  readonly busy: boolean;
  /** Who lays the next one out. */
  readonly typesetter: Typesetter;
}

/**
 * The text that `order` asks for, or until it is finished the one that was finished last (`first` before any).
 * `onWritten` is called with each that was not known already, in the render that shows it.
 */
export function useStory(
  { model, opening, seed, temperature }: StoryOrder,
  first: Written,
  onWritten?: () => void,
): Story {
  const exact = writtenOf({ model, opening, seed, temperature });
  const [typesetter] = useState(() => createTypesetter(exact ?? first));
  const written = useSyncExternalStore(typesetter.subscribe, typesetter.seen, typesetter.seen);
  const told = useRef(onWritten);
  const known = useRef(exact);
  const [client] = useState<Client>(() => ({
    done: (finished) => {
      if (!known.current) typesetter.set(finished, () => told.current?.());
    },
  }));
  useEffect(() => {
    told.current = onWritten;
    known.current = exact;
    if (exact) typesetter.set(exact);
  }, [typesetter, exact, onWritten]);
  // A model may come, or turn out not to be had.
  const by = useSyncExternalStore(
    subscribeVoices,
    () => writerOf(model),
    () => (model === "chain" ? model : undefined),
  );
  const missing = by !== undefined && !exact;
  useEffect(() => {
    if (missing) orderText(client, { model, opening, seed, temperature });
  }, [client, missing, model, opening, seed, temperature]);
  useEffect(
    () => () => {
      dismiss(client);
      typesetter.stop();
    },
    [client, typesetter],
  );
  return { written, busy: written !== exact, typesetter };
}
