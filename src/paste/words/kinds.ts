import type { Kind } from "../kinds.ts";

/** What numbers of each kind are called. */
export const kindNames: Readonly<Record<Kind, string>> = {
  scores: "scores",
  ln: "log-probabilities",
  log2: "log-probabilities to base 2",
  log10: "log-probabilities to base 10",
  nats: "surprisals in nats, −ln p",
  bits: "surprisals in bits, −log₂ p",
  probabilities: "probabilities",
  percentages: "percentages",
};
