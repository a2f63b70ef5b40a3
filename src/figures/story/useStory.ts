import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { StoryRequest } from "./model/state.ts";
import { subscribeToModels } from "../../weights/loadModel.ts";
import { type Client, cancelRequest, requestText } from "./textQueue.ts";
import { writerOf, type Written, writtenOf } from "./storyTexts.ts";
import { createBackgroundLayout, type BackgroundLayout } from "./backgroundLayout.ts";

/** What is seen of the texts that are requested one after the other. */
export interface Story {
  readonly written: Written;
  /** Whether another text is on its way. */
  readonly busy: boolean;
  /** Lays the next one out. */
  readonly layout: BackgroundLayout;
}

/**
 * The text that is requested, or until it is finished the one that was finished last (`first` before any).
 * `onWritten` is called with each that was not there already, in the render that shows it.
 */
export function useStory(
  { model, opening, seed, temperature }: StoryRequest,
  first: Written,
  onWritten?: () => void,
): Story {
  const exact = writtenOf({ model, opening, seed, temperature });
  const [layout] = useState(() => createBackgroundLayout(exact ?? first));
  const written = useSyncExternalStore(layout.subscribe, layout.visible, layout.visible);
  const onWrittenRef = useRef(onWritten);
  const exactRef = useRef(exact);
  const [client] = useState<Client>(() => ({
    done: (finished) => {
      if (!exactRef.current) layout.show(finished, () => onWrittenRef.current?.());
    },
  }));
  useEffect(() => {
    onWrittenRef.current = onWritten;
    exactRef.current = exact;
    if (exact) layout.show(exact);
  }, [layout, exact, onWritten]);
  // A model may come, or turn out not to be had.
  const by = useSyncExternalStore(
    subscribeToModels,
    () => writerOf(model),
    () => (model === "chain" ? model : undefined),
  );
  const missing = by !== undefined && !exact;
  useEffect(() => {
    if (missing) requestText(client, { model, opening, seed, temperature });
  }, [client, missing, model, opening, seed, temperature]);
  useEffect(
    () => () => {
      cancelRequest(client);
      layout.stop();
    },
    [client, layout],
  );
  return { written, busy: written !== exact, layout };
}
