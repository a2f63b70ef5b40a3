import { useEffect, useRef, useSyncExternalStore } from "react";
import type { TrainedModelId, LoadStatus } from "../../lm/models.ts";
import { loadModel, subscribeToModels, modelStatus } from "../../weights/loadModel.ts";

const ABSENT: LoadStatus = { stage: "absent" };
const absent = (): LoadStatus => ABSENT;

/**
 * Loads the model that a figure needs, none for `undefined`, and returns how far that is. `onReady` is called
 * when it is there: what the figure shows is then to be derived again.
 */
export function useTrainedModel(id: TrainedModelId | undefined, onReady: () => void): LoadStatus {
  const status = useSyncExternalStore(
    subscribeToModels,
    () => (id ? modelStatus(id) : ABSENT),
    absent,
  );
  const ready = useRef(onReady);
  useEffect(() => {
    ready.current = onReady;
  });
  useEffect(() => {
    if (id) void loadModel(id);
  }, [id]);
  useEffect(() => {
    if (id && status.stage === "ready") ready.current();
  }, [id, status.stage]);
  return status;
}
