import type { TrainedModelId } from "../../lm/models.ts";
import type { Text } from "../../lm/writing.ts";
import { loadedModel } from "../../weights/loadModel.ts";
// oxlint-disable-next-line import/default -- Vite gives it one: the address of the bundled worker.
import file from "./writer.worker.ts?worker&url";

/** What a text is made of; see `write`. */
export interface TextRequest {
  readonly model: TrainedModelId;
  /** Its file of weights, with the first request for it. */
  readonly weights?: ArrayBuffer | undefined;
  readonly temperature: number;
  readonly dice: readonly number[];
  readonly context: readonly number[];
}

/** Absent until it is needed; null where a page can have none. */
let worker: Worker | null | undefined;
/** Who waits for a text. Answers come in the order of requests. */
let pending: ((text: Text | undefined) => void)[] = [];
const sent = new Set<TrainedModelId>();

/**
 * The text of `request`, written in a worker, so that a page does other things meanwhile; undefined where it can have
 * none: in a frame without an origin, from a disk, under a policy that forbids it. The model must be ready.
 */
export function writeInWorker(request: Omit<TextRequest, "weights">): Promise<Text | undefined> {
  const { model } = request;
  if (worker === undefined) worker = begin();
  if (!worker) return Promise.resolve(undefined);
  const weights = sent.has(model) ? undefined : loadedModel(model)?.weights;
  sent.add(model);
  worker.postMessage({ ...request, weights } satisfies TextRequest, { transfer: [] });
  return new Promise((resolve) => pending.push(resolve));
}

function begin(): Worker | null {
  if (!file || typeof Worker === "undefined") return null;
  try {
    const begun = new Worker(file, { type: "module" });
    begun.addEventListener("message", ({ data }: MessageEvent<Text>) => pending.shift()?.(data));
    begun.addEventListener("error", stopWorker);
    return begun;
  } catch {
    return null;
  }
}

/** It could not be loaded, or broke: nobody waits for it any more. */
function stopWorker(): void {
  worker?.terminate();
  worker = null;
  const unanswered = pending;
  pending = [];
  for (const resolve of unanswered) resolve(undefined);
}
