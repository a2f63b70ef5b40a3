import type { CachedModel } from "./prefixCache.ts";
import { type Text, write, type WrittenToken } from "../../../lm/writing.ts";

/** How many tokens a model reads at most between two pauses. */
const STRIDE = 4;

/**
 * Writes after `context` what `model` writes at `temperature` in [0, ∞] with `dice`, one number in [0, 1) for each place:
 * the text of `write`, pausing after every token and while the model reads again what is no longer cached.
 */
export function* rewrite(
  model: CachedModel,
  temperature: number,
  dice: readonly number[],
  context: readonly number[],
): Generator<undefined, Text> {
  const text: WrittenToken[] = [];
  const read = [...context];
  const writing = write(model, temperature, dice, context);
  let caughtUp = false;
  while (text.length < dice.length) {
    if (!caughtUp && !model.hasCached(read)) {
      for (let at = STRIDE; at < read.length; at += STRIDE) {
        model.logits(read.slice(0, at));
        yield;
      }
      caughtUp = true;
    }
    const { value: written } = writing.next();
    if (!written) break;
    text.push(written);
    read.push(written.token);
    yield;
  }
  return text;
}
