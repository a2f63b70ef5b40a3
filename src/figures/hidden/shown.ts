import { entryAt } from "../../model/entryAt.ts";
import { type Product, productOf } from "./model/products.ts";
import type { TrainedModel } from "../../lm/trainedModel.ts";
import { rowOf } from "../../lm/transformer/matrix.ts";
import { nearestWords } from "./model/wordVectors.ts";
import { loadedModel } from "../../weights/loadModel.ts";
import { mapped, tokenOf, vocabulary } from "./atlas.ts";
import recording from "./recorded.json";
import { beginning, type HiddenState } from "./state.ts";

/** A neighbour of the word that is looked at. */
export interface Near {
  readonly token: number;
  /** Without the space before it. */
  readonly word: string;
  readonly cosine: number;
  readonly logit: number;
}

/** Everything that the figure shows, of the model itself or of what was recorded of it. */
export interface Shown {
  readonly prompt: string;
  readonly word: string;
  readonly token: number;
  /** h, the last hidden vector after the prompt. */
  readonly hidden: ArrayLike<number>;
  /** E_w, the vector of the word. */
  readonly vector: ArrayLike<number>;
  readonly product: Product;
  /** The words nearest to it by cosine, the nearest first. */
  readonly neighbours: readonly Near[];
  /** The logits of the words on the map, in their order. */
  readonly logits: readonly number[];
}

interface RecordedWord {
  readonly scale: number;
  readonly levels: readonly number[];
  readonly neighbours: readonly (readonly number[])[];
}

const recorded: ReadonlyMap<string, RecordedWord> = new Map(Object.entries(recording.words));

/** Whether Storyteller itself is needed to show `state`. */
export const needsModel = ({ prompt, word }: HiddenState): boolean =>
  prompt !== recording.prompt || !recorded.has(word);

/**
 * What there is to show of `state`: of the recording where that is enough, so that a page shows what was printed in it,
 * and for as long as the model is not here.
 */
export function shownOf(state: HiddenState): Shown {
  if (!needsModel(state)) return byRecording(state);
  const loaded = loadedModel("storyteller");
  return loaded ? byModel(loaded.model, state) : byRecording(beginning);
}

/** What `model` makes of `state`. */
export function byModel(model: TrainedModel, { prompt, word }: HiddenState): Shown {
  const { tokens } = model.encode(prompt);
  const [hidden, logits] = [model.hidden(tokens), model.logits(tokens)];
  const token = tokenOf(word);
  const vector = rowOf(model.net.embedding, token);
  return {
    prompt,
    word,
    token,
    hidden,
    vector,
    product: productOf(hidden, vector),
    neighbours: nearestWords(model, token).map((near) => ({
      ...near,
      word: entryAt(vocabulary, near.token).trim(),
      logit: entryAt(logits, near.token),
    })),
    logits: mapped.map((place) => entryAt(logits, place.token)),
  };
}

/** The same from the recording. @throws RangeError if the word was not recorded */
export function byRecording({ word }: Pick<HiddenState, "word">): Shown {
  const found = recorded.get(word);
  if (!found) throw new RangeError(`no vector was recorded for ${word}`);
  const { hidden, logits, prompt } = recording;
  const vector = found.levels.map((level) => level * found.scale);
  return {
    prompt,
    word,
    token: tokenOf(word),
    hidden,
    vector,
    product: productOf(hidden, vector),
    neighbours: found.neighbours.map(([token = 0, cosine = 0, logit = 0]) => ({
      token,
      word: entryAt(vocabulary, token).trim(),
      cosine,
      logit,
    })),
    logits,
  };
}
