import { createStore } from "zustand/vanilla";
import { type TrainedModel, trainedModel } from "../lm/trainedModel.ts";
import type { VoiceId, VoiceStatus } from "../lm/voices.ts";
import { readWeights } from "../lm/transformer/weights.ts";
import { fetchWeights } from "./fetchWeights.ts";
import { voiceFiles } from "./files.ts";
import { seals } from "./seals.ts";

/** A voice in the page. */
interface ReadyVoice {
  readonly model: TrainedModel;
  /** The file that it was read from. */
  readonly weights: ArrayBuffer;
  /** Whether a word that it spells from pieces is one that is not shown. */
  readonly offends: (word: string) => boolean;
}

const ABSENT: VoiceStatus = { stage: "absent" };
const statuses = createStore<Partial<Record<VoiceId, VoiceStatus>>>(() => ({}));
const models = new Map<VoiceId, ReadyVoice>();

const tell = (id: VoiceId, status: VoiceStatus): void => statuses.setState({ [id]: status });

/** How far voice `id` is. All figures of a page share their voices. */
export const voiceStatus = (id: VoiceId): VoiceStatus => statuses.getState()[id] ?? ABSENT;

/** Voice `id` itself, once it is ready. */
export const readyVoice = (id: VoiceId): ReadyVoice | undefined => models.get(id);

/** Calls `listener` after each change of a voice’s status; returns how to stop that. */
export const subscribeVoices = (listener: () => void): (() => void) => statuses.subscribe(listener);

/** Brings voice `id` into the page, from `file` if that is here already; does nothing if it is on its way. */
export async function loadVoice(id: VoiceId, file?: ArrayBuffer): Promise<void> {
  const { stage } = voiceStatus(id);
  if (stage === "loading" || stage === "ready") return;
  tell(id, { stage: "loading", bytes: 0 });
  try {
    const weights =
      file ??
      (await fetchWeights(voiceFiles[id], seals[id], (bytes) =>
        tell(id, { stage: "loading", bytes }),
      ));
    if ("kind" in weights) return tell(id, { stage: "failed", failure: weights });
    const voice = readWeights(weights, (text) => new TextDecoder().decode(text));
    const offends = await judgeOf(voice.merges.length > 0);
    models.set(id, { model: trainedModel(voice), weights, offends });
    tell(id, { stage: "ready" });
  } catch {
    tell(id, { stage: "failed", failure: { kind: "unreadable" } });
  }
}

/** A vocabulary of whole words has been read by people; pieces need a judge, who is loaded with them. */
async function judgeOf(pieces: boolean): Promise<ReadyVoice["offends"]> {
  return pieces ? (await import("./offensive.ts")).isOffensive : () => false;
}
