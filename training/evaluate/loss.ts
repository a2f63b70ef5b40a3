import { logSoftmax } from "../../src/math/index.ts";
import { END } from "../../src/lm/trainedModel.ts";
import { beginReading, type Net, read, unembed } from "../../src/lm/transformer/net.ts";

/** What a net makes of one place of a text at T = 1, before it sees what stands there. */
export interface Place {
  /** −ln p of what stands there. */
  readonly nats: number;
  /** The entropy of all shares, in nats. */
  readonly entropy: number;
  /** The largest share. */
  readonly likeliest: number;
  /** Whether the token with the largest share stands there. */
  readonly right: boolean;
}

/** What `net` makes of each place of `window` but the first, given all that stands before it in the window. */
export function readWindow(net: Net, window: ArrayLike<number>): readonly Place[] {
  const reading = beginReading(net);
  const tokens = Array.from(window);
  return tokens.slice(1).map((next, i) => {
    const logs = logSoftmax(unembed(net, read(net, reading, tokens[i] ?? END)));
    const highest = Math.max(...logs);
    return {
      nats: -(logs[next] ?? -Infinity),
      entropy: -logs.reduce((sum, log) => sum + Math.exp(log) * log, 0),
      likeliest: Math.exp(highest),
      right: logs[next] === highest,
    };
  });
}

/** `count` windows of `length` tokens, from all over `text`. */
export function windowsOf(
  text: ArrayLike<number>,
  length: number,
  count: number,
): readonly (readonly number[])[] {
  const tokens = Array.from(text);
  const apart = Math.max(length, Math.floor((tokens.length - length) / count));
  return cut(
    tokens,
    Array.from({ length: count }, (_, i) => i * apart),
    length,
  );
}

/** `count` windows of `length` tokens of `text`, each at the beginning of a text: from the end of the one before on. */
export function beginnings(
  text: ArrayLike<number>,
  length: number,
  count: number,
): readonly (readonly number[])[] {
  const tokens = Array.from(text);
  const ends = tokens.flatMap((token, at) =>
    token === END && at + length <= tokens.length ? [at] : [],
  );
  const apart = Math.max(1, Math.floor(ends.length / count));
  return cut(tokens, ends.filter((_, i) => i % apart === 0).slice(0, count), length);
}

const cut = (
  tokens: readonly number[],
  starts: readonly number[],
  length: number,
): readonly (readonly number[])[] =>
  starts.map((at) => tokens.slice(at, at + length)).filter((window) => window.length === length);

/** The mean of `numbers`. */
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The mean of `key` over `places`. */
export const meanOf = (places: readonly Place[], key: "nats" | "entropy" | "likeliest"): number =>
  mean(places.map((place) => place[key]));
