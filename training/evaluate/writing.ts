import { logSumExp, sampleIndex, softmax } from "../../src/math/index.ts";
import { END } from "../../src/lm/trainedModel.ts";
import { beginReading, type Net, read, unembed } from "../../src/lm/transformer/net.ts";
import type { Uniform } from "../stories/random.ts";

/** One step of writing: the scores, the shares softmax(logits/T), and the token that was drawn from them. */
export interface Step {
  readonly token: number;
  readonly logits: Float32Array;
  readonly shares: readonly number[];
}

/**
 * Writes without end what `net` writes at `temperature` in [0, ∞], from the beginning of a text on.
 *
 * @yields each step, at once when it is made
 */
export function* writeOn(
  net: Net,
  temperature: number,
  uniform: Uniform,
): Generator<Step, undefined> {
  const reading = beginReading(net);
  let token = END;
  for (;;) {
    const logits = unembed(net, read(net, reading, token));
    const shares = softmax(logits, temperature);
    token = sampleIndex(shares, uniform());
    yield { token, logits, shares };
  }
}

/** One token of a text that a net wrote at a temperature T. */
export interface Written {
  readonly token: number;
  /** −ln p₁: how surprised the net is by it at T = 1, whatever T it was drawn at. */
  readonly nats: number;
  /** The entropy in nats of softmax(z/T), which it was drawn from. */
  readonly entropy: number;
}

/** What is kept of a step. */
export const told = ({ token, logits, shares }: Step): Written => ({
  token,
  nats: logSumExp(logits) - (logits[token] ?? 0),
  entropy: -shares.reduce((sum, p) => (p > 0 ? sum + p * Math.log(p) : sum), 0),
});

/**
 * The first tokens that `steps` write, each as `tell` tells it: `length` of them, and on until the first text has ended
 * or there are `most`, if that is later.
 */
export function take<T>(
  steps: Iterable<Step>,
  tell: (step: Step) => T,
  length: number,
  most = length,
): readonly T[] {
  const taken: T[] = [];
  let ended = false;
  for (const step of steps) {
    taken.push(tell(step));
    ended ||= step.token === END;
    if (taken.length >= length && (ended || taken.length >= most)) break;
  }
  return taken;
}
