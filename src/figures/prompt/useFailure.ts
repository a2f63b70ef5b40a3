import { useEffect, useRef, useSyncExternalStore } from "react";
import type { LanguageModelId } from "../../lm/models.ts";
import { subscribeToModels } from "../../weights/loadModel.ts";
import { hasFailed } from "./reader.ts";

/** Calls `onFailure` when `model` turns out not to be had: what a figure shows is then to be derived again. */
export function useFailure(model: LanguageModelId, onFailure: () => void): void {
  const failed = useSyncExternalStore(
    subscribeToModels,
    () => hasFailed(model),
    () => false,
  );
  const latest = useRef(onFailure);
  useEffect(() => {
    latest.current = onFailure;
  });
  useEffect(() => {
    if (failed) latest.current();
  }, [failed]);
}
