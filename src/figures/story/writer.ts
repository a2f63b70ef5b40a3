import type { VoiceId } from "../../lm/voices.ts";
import type { Text } from "../../lm/writing.ts";
import { readyVoice } from "../../weights/voices.ts";
// oxlint-disable-next-line import/default -- Vite gives it one: the address of the bundled worker.
import file from "./writer.worker.ts?worker&url";

/** What a text is made of; see `write`. */
export interface TextRequest {
  readonly voice: VoiceId;
  /** The voice itself, with the first request for it. */
  readonly weights?: ArrayBuffer | undefined;
  readonly temperature: number;
  readonly dice: readonly number[];
  readonly context: readonly number[];
}

/** Absent until it is needed; null where a page can have none. */
let worker: Worker | null | undefined;
/** Who waits for a text. Answers come in the order of requests. */
let waiting: ((text: Text | undefined) => void)[] = [];
const sent = new Set<VoiceId>();

/**
 * The text of `request`, written in a worker, so that a page does other things meanwhile; undefined where it can have
 * none: in a frame without an origin, from a disk, under a policy that forbids it. The voice must be ready.
 */
export function writeAside(request: Omit<TextRequest, "weights">): Promise<Text | undefined> {
  const { voice } = request;
  if (worker === undefined) worker = begin();
  if (!worker) return Promise.resolve(undefined);
  const weights = sent.has(voice) ? undefined : readyVoice(voice)?.weights;
  sent.add(voice);
  worker.postMessage({ ...request, weights } satisfies TextRequest, { transfer: [] });
  return new Promise((resolve) => waiting.push(resolve));
}

function begin(): Worker | null {
  if (!file || typeof Worker === "undefined") return null;
  try {
    const begun = new Worker(file, { type: "module" });
    begun.addEventListener("message", ({ data }: MessageEvent<Text>) => waiting.shift()?.(data));
    begun.addEventListener("error", giveUp);
    return begun;
  } catch {
    return null;
  }
}

/** It could not be loaded, or broke: nobody waits for it any more. */
function giveUp(): void {
  worker?.terminate();
  worker = null;
  const left = waiting;
  waiting = [];
  for (const resolve of left) resolve(undefined);
}
