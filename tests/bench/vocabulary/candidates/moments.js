import { binLogits } from "../../../../src/math/bins.ts";
import { rankedSoftmax, surprisal } from "../../../../src/math/rankedSoftmax.ts";
import { picture } from "../picture.js";

/** Our sums from the moments of the scores, without our figure around them. */
export function start(place, logits) {
  const draw = picture(place, logits.length);
  const binned = binLogits(
    logits.toSorted((a, b) => b - a),
    [50],
  );
  return (temperature) => {
    const softmax = rankedSoftmax(binned, temperature);
    const shareAt = (rank) => Math.exp(-surprisal(binned, softmax, rank));
    draw({ shareAt, nats: softmax.nats, beyond: softmax.bands[1] });
  };
}
