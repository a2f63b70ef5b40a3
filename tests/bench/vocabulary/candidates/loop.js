import { picture, softmax } from "../picture.js";

/** Softmax over all scores, sorted once, at each event: every exponential, in one plain loop. */
export function start(place, logits) {
  const draw = picture(place, logits.length);
  const sorted = logits.toSorted((a, b) => b - a);
  return (temperature) => draw(softmax(sorted, temperature));
}
