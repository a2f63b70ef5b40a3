import { isolated } from "../model/isolated.ts";
import { recent } from "../model/recent.ts";
import { rankScores, type RankedScores } from "../model/ranks/ranks.ts";
import { cleanLine, cleanWord, LARGEST_VOCABULARY, SCORE_LIMITS } from "../model/wordList.ts";
import { FINITE_RANGE } from "../model/temperature.ts";
import type { Model } from "./model.ts";
import { problems } from "./words.ts";

/** The longest prompt, in characters. */
const LONGEST_PROMPT = 120;

/** What the widget shows, of what its model says. */
export interface Shown {
  /** The scores and their words; `undefined` where there are none to show. */
  readonly list: RankedScores | undefined;
  /** How many words have a score of −∞, and so no share at any temperature. */
  readonly masked: number;
  /** In [0, ∞]. */
  readonly temperature: number;
  /** The text before the gap; empty if there is none. */
  readonly prompt: string;
  /** What is wrong with what the model says, each a sentence. */
  readonly notes: readonly string[];
}

/** The names of what the model says. */
export const TRAITS = ["logits", "words", "prompt", "temperature"] as const;

/** A text or a number as a text; empty for anything else. */
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A number as JSON has it, in which infinities are texts: `"inf"`, `"-inf"`. `NaN` for anything else. */
function numberIn(value: unknown): number {
  if (typeof value === "number") return value;
  const infinity = /^([+-]?)inf(inity)?$/i.exec(textOf(value));
  return infinity ? (infinity[1] === "-" ? -Infinity : Infinity) : NaN;
}

/** A temperature as the model has it: JSON has no infinity. */
export const temperatureText = (temperature: number): number | string =>
  temperature === Infinity ? "inf" : temperature;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

type Listed = Pick<Shown, "list" | "masked"> & { readonly problem?: string };

/** Sorted once: a dial that turns leaves them as they are. */
const sorted = recent<unknown, { readonly words: unknown; readonly listed: Listed }>(4);

function listOf(logits: unknown, words: unknown): Listed {
  const known = sorted.get(logits);
  if (known && known.words === words) return known.listed;
  return sorted.set(logits, { words, listed: sort(logits, words) }).listed;
}

function sort(logits: unknown, words: unknown): Listed {
  const none = (problem: string): Listed => ({ list: undefined, masked: 0, problem });
  if (!isList(logits) || logits.length === 0) return none(problems.noLogits);
  if (logits.length > LARGEST_VOCABULARY) return none(problems.tooMany(logits.length));
  const scores = logits.map(numberIn);
  const wrong = scores.findIndex(
    (z) => z !== -Infinity && !(z >= SCORE_LIMITS.lowest && z <= SCORE_LIMITS.highest),
  );
  if (wrong >= 0) return none(problems.logit(wrong, textOf(logits[wrong])));
  const kept = scores.flatMap((z, i) => (z === -Infinity ? [] : [i]));
  if (kept.length === 0) return none(problems.allMasked);
  const names = isList(words) ? words : [];
  const list = rankScores(
    Float64Array.from(kept, (i) => scores[i] ?? 0),
    names.length > 0 ? kept.map((i) => isolated(cleanWord(textOf(names[i])))) : undefined,
  );
  const misfit = names.length > 0 && names.length !== logits.length;
  return {
    list,
    masked: logits.length - kept.length,
    ...(misfit && { problem: problems.words(names.length, logits.length) }),
  };
}

/** What `model` says, as far as it can be shown. Never throws. */
export function readModel(model: Pick<Model, "get">): Shown {
  const { problem, ...listed } = listOf(model.get("logits"), model.get("words"));
  const asked = model.get("temperature") ?? 1;
  const temperature = numberIn(asked);
  const { lowest, highest } = FINITE_RANGE;
  const isOne =
    temperature === 0 ||
    temperature === Infinity ||
    (temperature >= lowest && temperature <= highest);
  return {
    ...listed,
    temperature: isOne ? temperature : 1,
    prompt: cleanLine(textOf(model.get("prompt")), LONGEST_PROMPT),
    notes: [
      ...(problem === undefined ? [] : [problem]),
      ...(isOne ? [] : [problems.temperature(textOf(asked))]),
    ],
  };
}
