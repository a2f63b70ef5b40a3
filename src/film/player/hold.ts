import type { Hand } from "../hand.ts";
import type { Moment } from "../moment.ts";
import type { Grip } from "../grips.ts";
import { LAST_STOP, dialPosition, temperatureAtStop } from "../../model/temperature.ts";
import { SCORE_LIMITS } from "../../model/wordList.ts";

/** What of a hand a grip changes. */
export type Change = Omit<Hand, "hold">;

/** A hundredth: how fine a score is held. */
const FINE = 100;

/** How far past the words' own scores a hand moves one, over their extent. */
const BEYOND = 0.5;

/** What a hand that took hold of `grip` at `moment` has changed when it is `pixels` to the right. */
export function pulled(grip: Grip, moment: Moment, pixels: number): Change {
  const by = pixels * grip.perPixel;
  switch (grip.kind) {
    case "dial":
      return { temperature: temperatureAtStop(((moment.place + by) * LAST_STOP) / 100) };
    case "score":
      return scored(moment, grip.word, (moment.logits[grip.word] ?? 0) + by);
    case "point":
      return { point: clampPoint((moment.drawn.at(-1)?.at ?? 0) + by) };
    case "sentence":
      return {};
  }
}

/** The scores of `moment`, but for word `word`, whose score is `score`, as far as the picture has room. */
export function scored({ logits, extent }: Moment, word: number, score: number): Change {
  const [low, high] = extent;
  const room = BEYOND * (high - low) || 1;
  const lowest = Math.max(SCORE_LIMITS.lowest, low - room);
  const highest = Math.min(SCORE_LIMITS.highest, high + room);
  const kept = Math.min(highest, Math.max(lowest, Math.round(score * FINE) / FINE));
  return { logits: logits.map((z, i) => (i === word ? kept : z)) };
}

/** A place on the ruler, in [0, 1). */
export const clampPoint = (at: number): number => Math.min(0.999, Math.max(0, at));

/** The stop of the dial at `moment`. */
export const stopOf = ({ temperature }: Moment): number =>
  Math.round((dialPosition(temperature) * LAST_STOP) / 100);
