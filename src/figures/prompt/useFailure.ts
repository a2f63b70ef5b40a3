import { useEffect, useRef, useSyncExternalStore } from "react";
import type { LanguageId } from "../../lm/models.ts";
import { subscribeVoices } from "../../weights/voices.ts";
import { hasFailed } from "./reader.ts";

/** Calls `onFailure` when `model` turns out not to be had: what a figure shows is then to be derived again. */
export function useFailure(model: LanguageId, onFailure: () => void): void {
  const failed = useSyncExternalStore(
    subscribeVoices,
    () => hasFailed(model),
    () => false,
  );
  const told = useRef(onFailure);
  useEffect(() => {
    told.current = onFailure;
  });
  useEffect(() => {
    if (failed) told.current();
  }, [failed]);
}
