import type { ReactNode } from "react";
import { shortened } from "../../model/quote.ts";
import type { Product } from "./model/products.ts";
import type { LoadStatus } from "../../lm/models.ts";
import { formatCount } from "../../words/numbers.ts";
import { formatEntry, formatLogit } from "./numbers.ts";
import { LONGEST_PROMPT } from "./state.ts";
import { failureClause } from "../../words/models.ts";

/** What stands in one entry, in the order that is shown. */
export interface EntryShown {
  /** Its place in the vectors, from 0. */
  readonly entry: number;
  readonly hidden: number;
  readonly vector: number;
  readonly product: number;
  /** The sum of the products up to here, in the order that is shown. */
  readonly sum: number;
}

/** `Entry 17: 1.932 × 0.274 ≈ 0.529. Sum so far: 3.21.`: the factors are rounded, the product is rounded from the exact one. */
export const entrySentence = ({ entry, hidden, vector, product, sum }: EntryShown): string =>
  `Entry ${entry + 1}: ${formatEntry(hidden)} × ${formatEntry(vector)} ≈ ${formatEntry(product)}. Sum so far: ${formatLogit(sum)}.`;

/** What the picture says of one word: its score, how it came about, and how its neighbours score. */
export function hiddenSentence(
  prompt: string,
  word: string,
  { products, logit }: Pick<Product, "products" | "logit">,
  neighbours: readonly { readonly word: string; readonly logit: number }[],
): string {
  const up = products.filter((product) => product > 0);
  const down = products.filter((product) => product < 0);
  const plus = up.reduce((sum, product) => sum + product, 0);
  const near = neighbours
    .slice(0, 3)
    .map((neighbour) => `${neighbour.word} ${formatLogit(neighbour.logit)}`)
    .join(", ");
  return `After “${prompt}”, ${word} scores ${formatLogit(logit)}: ${up.length} of ${products.length} products add ${formatLogit(plus)}, ${down.length} ${down.length === 1 ? "takes" : "take"} ${formatLogit(plus - logit)} away. Its nearest words score ${near}.`;
}

/** What is wrong with a prompt in which Storyteller, of so many tokens, does not know `unknown`. */
export const promptProblem = (unknown: string | undefined, tokens: number): string =>
  unknown === undefined
    ? "Type a few words for Storyteller to read."
    : `Storyteller does not know “${shortened(unknown)}”: its stories have only ${formatCount(tokens)} words and marks. A sentence begins with a capital letter.`;

/** What is wrong with `text` as a word to look at. */
export const wordProblem = (text: string): string =>
  `“${shortened(text.trim())}” is not a word of Storyteller’s. Type one of its stories, such as fox, or pick one from the map.`;

/**
 * What a reader is told while Storyteller is needed and not there: what is seen in the meantime is the recorded
 * beginning. Empty once it is there.
 */
export function waitingSentence(status: LoadStatus, bytes: number): string {
  const kilo = (count: number): number => Math.round(count / 1000);
  if (status.stage === "ready") return "";
  if (status.stage === "failed")
    return `Storyteller could not be loaded: ${failureClause(status.failure)}. Other prompts and words need it; you see the recorded beginning.`;
  const here = status.stage === "loading" ? status.bytes : 0;
  return `Storyteller is on the way: ${kilo(here)} of ${kilo(bytes)} kB. Until then you see the recorded beginning.`;
}

/** `67 up, 27 down, 2 zero`: how many of `amounts` have which sign. */
function signsOf(amounts: readonly number[]): string {
  const count = (sign: number): number =>
    amounts.filter((amount) => Math.sign(amount) === sign).length;
  const zero = count(0);
  return `${count(1)} up, ${count(-1)} down${zero > 0 ? `, ${zero} zero` : ""}`;
}

/** What stands above each of the four strips of a word’s product with the hidden vector, and under them. */
export const stripTexts = (
  word: string,
  { products, logit, hiddenLength, wordLength, cosine }: Product,
): Readonly<Record<"hidden" | "vector" | "products" | "sum" | "angle", ReactNode>> => ({
  hidden: (
    <>
      <b>Hidden vector</b> <span>length {formatLogit(hiddenLength)}</span>
    </>
  ),
  vector: (
    <>
      × <b>vector of {word}</b> <span>length {formatLogit(wordLength)}</span>
    </>
  ),
  products: (
    <>
      = <b>products</b> <span>{signsOf(products)}</span>
    </>
  ),
  sum: (
    <>
      Their <b>running sum</b>{" "}
      <span>
        ends at <b>{formatLogit(logit)}</b>
      </span>
    </>
  ),
  angle: `The same in lengths and angle: ${formatEntry(hiddenLength)} × ${formatEntry(wordLength)} × cosine ${formatEntry(cosine)} ≈ ${formatLogit(logit)}.`,
});

/** `score 12.52`: the score of the word that is shown. */
export const scoreNote = (logit: number): ReactNode => (
  <>
    score <b>{formatLogit(logit)}</b>
  </>
);

/** What its parameters expect in a link. */
export const expects = {
  prompt: `words that Storyteller knows, at most ${LONGEST_PROMPT} characters`,
  word: "a word that Storyteller knows",
} as const;

/** What its fields, strips and tables are called. */
export const labels = {
  ownPrompt: "Your own prompt",
  entry: "Entry of the vectors",
  order: "Order of the entries",
  byPlace: "In order",
  bySize: "Largest first",
  map: (count: number, prompt: string) =>
    `Map of ${count} words, with their scores after “${prompt}”`,
  score: (logit: number) => `score ${logit}`,
  below: "below 0",
  bold: "Bold: the five highest here.",
  cosine: "Cosine",
  cosineShort: "cos",
  lines: "Lines: to the nearest vectors.",
  unmapped: (word: string) => `${word} itself is not on the map.`,
  nearest: (word: string) =>
    `${word} and the words nearest to it by the cosine of their vectors, with their scores`,
  largest: (word: string) =>
    `The five largest products of the hidden vector and the vector of ${word}`,
} as const;
