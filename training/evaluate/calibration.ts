import { softmax } from "../../src/math/index.ts";
import type { TrainedModel } from "../../src/lm/trainedModel.ts";
import { packed } from "./copies.ts";

/** What a voice thinks comes after some words at T = 1, beside what came after them in the training text. */
export interface Calibration {
  readonly after: string;
  /** How often the words stand at the beginning of a text in the training text. */
  readonly times: number;
  /** The words that came next, the most frequent first: the share of the times, and the voice’s share. */
  readonly words: readonly {
    readonly word: string;
    readonly counted: number;
    readonly share: number;
  }[];
}

/** How many words are listed. */
const LISTED = 7;

/** Compares `model` with the training text `source` (packed) after `text`. */
export function calibrate(model: TrainedModel, source: string, text: string): Calibration {
  const { tokens } = model.encode(text);
  const shares = softmax(model.logits(tokens));
  const start = packed([0, ...tokens]);
  const counts = new Map<number, number>();
  let times = 0;
  for (let at = source.indexOf(start); at !== -1; at = source.indexOf(start, at + 1)) {
    const next = source.charCodeAt(at + start.length) - 1;
    counts.set(next, (counts.get(next) ?? 0) + 1);
    times += 1;
  }
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, LISTED);
  const words = ranked.map(([token, count]) => ({
    word: (model.vocabulary[token] ?? "").trim(),
    counted: count / times,
    share: shares[token] ?? 0,
  }));
  return { after: text, times, words };
}
