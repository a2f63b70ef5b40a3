import { readFileSync } from "node:fs";
import { type TrainedModel, trainedModel } from "../../src/lm/trainedModel.ts";
import type { TrainedModelId } from "../../src/lm/models.ts";
import { readWeights } from "../../src/lm/transformer/weights.ts";

const loaded = new Map<TrainedModelId, TrainedModel>();

/** The bytes of the file at `path` in the repository. */
export function bytesOf(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
}

/** Model `id` as it is committed. */
export function modelFromDisk(id: TrainedModelId): TrainedModel {
  const model =
    loaded.get(id) ??
    trainedModel(
      readWeights(bytesOf(`src/weights/${id}.bin`), (text) => new TextDecoder().decode(text)),
    );
  loaded.set(id, model);
  return model;
}
