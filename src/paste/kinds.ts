import { plainName } from "./structure/value.ts";

/**
 * What numbers can be: scores, logarithms of probabilities to one of three bases, surprisals (those logarithms without
 * their minus) in nats or bits, probabilities, or percentages.
 */
export type Kind =
  "scores" | "ln" | "log2" | "log10" | "nats" | "bits" | "probabilities" | "percentages";

/** What a name says of numbers; `open` where it says that they are numbers and not which. */
export type Named = Kind | "open";

const NAMES: Readonly<Record<Named, readonly string[]>> = {
  ln: [
    "logprob",
    "logprobs",
    "logprobability",
    "logprobabilities",
    "tokenlogprob",
    "tokenlogprobs",
    "logp",
    "logps",
    "lnp",
    "ln",
    "rawlogprob",
    "likelihood",
    "logsoftmax",
    "loglikelihood",
    "logwahrscheinlichkeit",
  ],
  log2: ["log2prob", "log2probs", "log2probability", "log2p", "log2", "logprob2"],
  log10: ["log10prob", "log10probs", "log10probability", "log10p", "log10", "logprob10"],
  nats: ["nats", "surprisalnats", "surprisalinnats", "nll", "negativeloglikelihood", "neglogprob"],
  bits: ["bits", "surprisal", "surprisalbits", "surprisalinbits", "surprise", "informationcontent"],
  probabilities: [
    "prob",
    "probs",
    "probability",
    "probabilities",
    "linearprobability",
    "linearprob",
    "p",
    "softmax",
    "wahrscheinlichkeit",
    "probabilité",
    "probabilidad",
    "probabilità",
    "概率",
    "確率",
  ],
  percentages: [
    "percent",
    "percentage",
    "%",
    "prozent",
    "prob%",
    "probability%",
    "p%",
    "share",
    "pct",
  ],
  scores: ["logit", "logits", "z", "rawscore", "rawlogit"],
  open: [
    "score",
    "scores",
    "value",
    "values",
    "weight",
    "confidence",
    "number",
    "count",
    "counts",
    "frequency",
    "anzahl",
    "punktzahl",
    "wert",
  ],
};

const KINDS: ReadonlyMap<string, Named> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as Named] as const),
  ),
);

/** Units and brackets after a name: `logprob (base 2)`, `prob [%]`, `Logit:`. */
export const AROUND = /[()[\]:*"'=]/g;

/** A name with a minus before it, such as `-log2(p)`. */
const NEGATIVE = /^\s*["']?(?:[-−–]|neg(?:ative)?[ _])\s*(log.*|ln.*)$/i;

/** How many names are remembered with what they say. */
const MOST_NAMES = 5_000;

/** The same function, which remembers what it said of the first names. */
export function remembered<T>(of: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (known.has(name)) return known.get(name) as T;
    const value = of(name);
    if (known.size < MOST_NAMES && name.length < 60) known.set(name, value);
    return value;
  };
}

/** What a column or member called `name` holds; `undefined` if its name says nothing of numbers. */
export const kindNamed: (name: string) => Named | undefined = remembered((name) => {
  const turned = NEGATIVE.exec(name)?.[1];
  if (turned !== undefined) {
    const kind = kindNamed(turned);
    return kind === "ln" ? "nats" : kind === "log2" ? "bits" : undefined;
  }
  const plain = plainName(name).replaceAll(AROUND, "");
  const known = KINDS.get(plain);
  if (known !== undefined) return known;
  const based = /^log_?(?:prob(?:ability)?s?|p)?(?:base)?(2|10|e)(?:prob(?:ability)?s?)?$/.exec(
    plain,
  );
  if (based) return based[1] === "2" ? "log2" : based[1] === "10" ? "log10" : "ln";
  return undefined;
});
