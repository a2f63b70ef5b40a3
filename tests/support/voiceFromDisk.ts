import { readFileSync } from "node:fs";
import { type TrainedModel, trainedModel } from "../../src/lm/trainedModel.ts";
import type { VoiceId } from "../../src/lm/voices.ts";
import { readWeights } from "../../src/lm/transformer/weights.ts";

const known = new Map<VoiceId, TrainedModel>();

/** The bytes of the file at `path` in the repository. */
export function bytesOf(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
}

/** Voice `id` as it is committed. */
export function voiceFromDisk(id: VoiceId): TrainedModel {
  const model =
    known.get(id) ??
    trainedModel(
      readWeights(bytesOf(`src/weights/${id}.bin`), (text) => new TextDecoder().decode(text)),
    );
  known.set(id, model);
  return model;
}
