import { mapped, tokenOf } from "../../src/figures/hidden/atlas.ts";
import { beginning } from "../../src/figures/hidden/state.ts";
import type { TrainedModel } from "../../src/lm/trainedModel.ts";
import { rowOf } from "../../src/lm/transformer/matrix.ts";
import { nearestWords } from "../../src/figures/hidden/model/wordVectors.ts";

/** The article’s seven words: what is looked at first. */
const WORDS = ["butter", "jam", "honey", "cheese", "garlic", "regret", "gravel"];

const short = (number: number, digits: number): number => Number(number.toPrecision(digits));

/** What figure `hidden` shows before Storyteller is there: one prompt, and seven words after it. */
export function recorded(model: TrainedModel): unknown {
  const { tokens } = model.encode(beginning.prompt);
  const logits = model.logits(tokens);
  const logitOf = (token: number): number => Math.round((logits[token] ?? 0) * 1000) / 1000;
  return {
    prompt: beginning.prompt,
    hidden: Array.from(model.hidden(tokens), (entry) => short(entry, 5)),
    logits: mapped.map(({ token }) => logitOf(token)),
    words: Object.fromEntries(
      WORDS.map((word) => {
        const token = tokenOf(word);
        const row = Array.from(rowOf(model.net.embedding, token));
        // The weights are int8 times a scale for each row, and stay so.
        const scale = Math.max(...row.map(Math.abs)) / 127;
        return [
          word,
          {
            scale: short(scale, 8),
            levels: row.map((entry) => Math.round(entry / scale)),
            neighbours: nearestWords(model, token).map((near) => [
              near.token,
              short(near.cosine, 4),
              logitOf(near.token),
            ]),
          },
        ];
      }),
    ),
  };
}
