import type { Evaluation } from "./evaluate.ts";
import type { Facts } from "./facts.ts";

/** One voice: what was measured, and what is known of it. */
export type Evaluated = Evaluation & { readonly facts: Facts };

const five = (number: number): number => Number(number.toPrecision(5));

/** What is measured of one voice and shown by figures. */
const measuredOf = ({ runs, tokens, points, unread, ownEntropy, facts }: Evaluated) => {
  const atOne = points.find(({ temperature }) => temperature === 1);
  return {
    runs,
    tokens,
    sha256: facts.seal.sha256,
    heldOutNats: facts.heldOutNats,
    ownEntropy: five(ownEntropy),
    unreadPerplexity: five(Math.exp(unread.beginnings)),
    longestCopy: Math.max(...points.map(({ longestCopy }) => longestCopy)),
    longestCopyAtOne: atOne?.longestCopy,
    wholeTexts: atOne?.wholeTexts,
    copiedWhole: atOne?.copiedWhole,
    points: points.map((point) => ({
      t: point.temperature === Infinity ? "inf" : String(point.temperature),
      entropy: five(point.entropy),
      perplexity: five(point.perplexity),
      distinctPairs: five(point.distinctPairs),
      repeatedFours: five(point.repeatedFours),
      nonWords: five(point.nonWords),
    })),
  };
};

/** What `src/figures/voices/model/measured.json` says. */
export const measuredJson = (models: readonly Evaluated[]) =>
  Object.fromEntries(models.map((model) => [model.id, measuredOf(model)]));
