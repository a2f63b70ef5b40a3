import { END, trainedModel } from "../../src/lm/trainedModel.ts";
import type { TrainedModelId } from "../../src/lm/models.ts";
import type { Net } from "../../src/lm/transformer/net.ts";
import type { ModelFile } from "../../src/lm/transformer/weights.ts";
import { uniformFrom } from "../stories/random.ts";
import { calibrate } from "./calibration.ts";
import { copiedWhole, copyFinder, packed, sentenceCopies, wholeTexts } from "./copies.ts";
import { distinctPairs, newTriples, repeatedFours, triplesOf, wordsOf } from "./counts.ts";
import { beginnings, mean, meanOf, readWindow, windowsOf } from "./loss.ts";
import { PATIENCE, RUNS, TEMPERATURES, WHOLE, WINDOWS } from "./plan.ts";
import { take, told, writeOn, type Written } from "./writing.ts";

/**
 * The texts of `runs` seeds, from 1 on, that `net` writes at `temperature`: as many tokens as it can look back with one
 * more before them, and on to the end of the first text if that comes later and before `most`.
 */
export const textsAt = (
  net: Net,
  temperature: number,
  runs: number,
  most = 0,
): readonly (readonly Written[])[] =>
  Array.from({ length: runs }, (_, i) =>
    take(writeOn(net, temperature, uniformFrom(i + 1)), told, net.context - 1, most),
  );

/** What needs no other text to be measured: the three curves that figures draw, and the entropy. */
export function measureTexts(texts: readonly (readonly Written[])[]) {
  const tokens = texts.map((text) => text.map(({ token }) => token));
  const places = texts.flat();
  return {
    entropy: mean(places.map(({ entropy }) => entropy)),
    perplexity: Math.exp(mean(places.map(({ nats }) => nats))),
    distinctPairs: distinctPairs(tokens),
    repeatedFours: repeatedFours(tokens),
  };
}

/**
 * The mean entropy of softmax(z) along the voice’s own text at T = 1, which is cut into windows and read again as unread
 * text is: with the same context, it can be compared with the loss there.
 */
export function ownEntropy(net: Net, windows: number, seed = 1): number {
  const steps = writeOn(net, 1, uniformFrom(seed));
  const tokens = take(steps, ({ token }) => token, windows * net.context);
  return meanOf(
    windowsOf(tokens, net.context, windows).flatMap((window) => readWindow(net, window)),
    "entropy",
  );
}

/** Whether a token ends a sentence, or a text. */
const sentenceEnds =
  (vocabulary: readonly string[]) =>
  (token: number): boolean =>
    token === END || /[.!?]/.test(vocabulary[token] ?? "");

/** What of the held-out text stands in the training text, too: so much is copied by who copies nothing. */
export function heldOutCopies(
  train: readonly number[],
  heldOut: readonly number[],
  vocabulary: readonly string[],
) {
  const textsOf = (tokens: readonly number[]) => wholeTexts([packed([...tokens, END])], 1);
  const known = new Set(textsOf(train));
  const texts = textsOf(heldOut);
  return {
    texts: texts.length,
    copiedTexts: texts.filter((text) => known.has(text)).length,
    copiedSentences: sentenceCopies(train, sentenceEnds(vocabulary))([heldOut]),
  };
}

/** Measures `voice` against the text that it was trained on and the text that was held out. */
export function evaluate(
  id: TrainedModelId,
  file: ModelFile,
  train: Uint16Array,
  heldOut: Uint16Array,
) {
  const { net, vocabulary, facts } = file;
  const textOf = (tokens: ArrayLike<number>): string =>
    Array.from(tokens, (token) => vocabulary[token] ?? "").join("");
  const source = packed(train);
  const trainingWords = wordsOf(textOf(train));
  const longestCopy = copyFinder(source);
  const known = triplesOf(trainingWords);
  const dictionary = new Set(trainingWords);
  const copiedSentences = sentenceCopies(Array.from(train), sentenceEnds(vocabulary));
  const points = TEMPERATURES.map((temperature) => {
    const whole = textsAt(net, temperature, RUNS[id], id === "storyteller" ? PATIENCE : 0);
    const texts = whole.map((text) => text.slice(0, net.context - 1));
    const tokens = whole.map((text) => text.map(({ token }) => token));
    const packs = tokens.map(packed);
    // The last word may have been cut.
    const words = tokens.map((text) => wordsOf(textOf(text)).slice(0, -1));
    const copy = longestCopy(packs);
    return {
      temperature,
      ...measureTexts(texts),
      newTriples: newTriples(words, known),
      nonWords: mean(words.flat().map((word) => (dictionary.has(word) ? 0 : 1))),
      copiedSentences: copiedSentences(tokens),
      longestCopy: copy.length,
      wholeTexts: wholeTexts(packs, WHOLE).length,
      copiedWhole: new Set(copiedWhole(wholeTexts(packs, WHOLE), source)).size,
      ended: mean(tokens.map((text) => (text.slice(0, PATIENCE).includes(END) ? 1 : 0))),
    };
  });
  const windows = windowsOf(heldOut, net.context, WINDOWS).map((at) => readWindow(net, at));
  const begun = beginnings(heldOut, net.context, 2 * WINDOWS);
  const places = windows.flat();
  const sampled = meanOf(places, "nats");
  if (!(Math.abs(sampled - facts.heldOutNats) < FITTING * facts.heldOutNats))
    throw new RangeError(
      `the held-out tokens of ${id} do not fit its weights: loss ${sampled} instead of ${facts.heldOutNats}`,
    );
  const model = trainedModel(file);
  return {
    id,
    runs: RUNS[id],
    tokens: net.context - 1,
    points,
    unread: {
      windows: sampled,
      sliding: meanOf(
        windows.flatMap((window) => window.slice(net.context / 2 - 1)),
        "nats",
      ),
      beginnings: meanOf(
        begun.flatMap((window) => readWindow(net, window)),
        "nats",
      ),
      entropy: meanOf(places, "entropy"),
      likeliest: meanOf(places, "likeliest"),
      right: mean(places.map(({ right }) => (right ? 1 : 0))),
      ...heldOutCopies(Array.from(train), Array.from(heldOut), vocabulary),
    },
    ownEntropy: ownEntropy(net, WINDOWS),
    calibration: id === "storyteller" ? PROMPTS.map((text) => calibrate(model, source, text)) : [],
  };
}

/** How far the loss on a sample of the held-out text may be from that on all of it, as a fraction. */
const FITTING = 0.1;

const PROMPTS = ["Once upon a time there was a", "She spread her toast with"];

/** What was measured of one voice. */
export type Evaluation = ReturnType<typeof evaluate>;
