import { createStore } from "zustand/vanilla";
import { type TrainedModel, trainedModel } from "../lm/trainedModel.ts";
import type { TrainedModelId, LoadStatus } from "../lm/models.ts";
import { readWeights } from "../lm/transformer/weights.ts";
import { fetchWeights } from "./fetchWeights.ts";
import { weightsUrls } from "./files.ts";
import { manifests } from "./manifests.ts";

/** A model that is loaded. */
interface LoadedModel {
  readonly model: TrainedModel;
  /** The file that it was read from. */
  readonly weights: ArrayBuffer;
  /** Whether a word that it spells from pieces is one that is not shown. */
  readonly offends: (word: string) => boolean;
}

const ABSENT: LoadStatus = { stage: "absent" };
const statuses = createStore<Partial<Record<TrainedModelId, LoadStatus>>>(() => ({}));
const loaded = new Map<TrainedModelId, LoadedModel>();

const setStatus = (id: TrainedModelId, status: LoadStatus): void =>
  statuses.setState({ [id]: status });

/** How far the loading of model `id` is. All figures of a page share their models. */
export const modelStatus = (id: TrainedModelId): LoadStatus => statuses.getState()[id] ?? ABSENT;

/** Model `id` itself, once it is ready. */
export const loadedModel = (id: TrainedModelId): LoadedModel | undefined => loaded.get(id);

/** Calls `listener` after each change of a model’s status; returns how to stop that. */
export const subscribeToModels = (listener: () => void): (() => void) =>
  statuses.subscribe(listener);

/** Loads model `id`, from `file` if that is here already; does nothing if it is loaded or being loaded. */
export async function loadModel(id: TrainedModelId, file?: ArrayBuffer): Promise<void> {
  const { stage } = modelStatus(id);
  if (stage === "loading" || stage === "ready") return;
  setStatus(id, { stage: "loading", bytes: 0 });
  try {
    const weights =
      file ??
      (await fetchWeights(weightsUrls[id], manifests[id], (bytes) =>
        setStatus(id, { stage: "loading", bytes }),
      ));
    if ("kind" in weights) return setStatus(id, { stage: "failed", failure: weights });
    const parsed = readWeights(weights, (text) => new TextDecoder().decode(text));
    const offends = await wordFilterFor(parsed.merges.length > 0);
    loaded.set(id, { model: trainedModel(parsed), weights, offends });
    setStatus(id, { stage: "ready" });
  } catch {
    setStatus(id, { stage: "failed", failure: { kind: "unreadable" } });
  }
}

/** A vocabulary of whole words was checked by people; pieces can spell any word, so their words are filtered. */
async function wordFilterFor(pieces: boolean): Promise<LoadedModel["offends"]> {
  return pieces ? (await import("./offensive.ts")).isOffensive : () => false;
}
