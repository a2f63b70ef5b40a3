import { softmax } from "../../../src/math/softmax.ts";
import { temperatureAt } from "../../../src/model/temperature.ts";
import { toast } from "../../../src/model/vocabulary.ts";

/** The words and scores of the hero figure. */
export const { words, logits } = toast;

/** The size of each of the two charts, in CSS pixels, and how many ticks their value axes have. */
export const [WIDTH, HEIGHT, TICKS] = [560, 220, 5];

/** The value axes, which never move. */
export const [SCORE_DOMAIN, SHARE_DOMAIN] = [
  [-2, 6],
  [0, 1],
];

/** The probabilities at a place in percent of the dial: what every candidate draws. */
export const sharesAt = (percent) => softmax(logits, temperatureAt(percent));
