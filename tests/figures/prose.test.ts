import { expect, test } from "vitest";
import { readFileSync } from "node:fs";
import {
  effectiveChoices,
  entropyOf,
  HUGGING_FACE_ORDER,
  LLAMA_CPP_ORDER,
  softmax,
  truncate,
} from "../../src/math/index.ts";
import { figureIds } from "../../src/figures/ids.ts";
import { asIs } from "../../src/panel/columns.tsx";
import { ratioOf, temperatureOfBase } from "../../src/figures/exponential/model/bases.ts";
import { derive } from "../../src/model/derive.ts";
import { fates } from "../../src/model/fates.ts";
import {
  type Measurement,
  measurements,
  rateThrough,
} from "../../src/figures/evidence/model/evidence.ts";
import { formatRatio, formatShare, formatWeight } from "../../src/words/numbers.ts";
import { tailCount, withTail } from "../../src/model/tail.ts";
import { toast } from "../../src/model/vocabulary.ts";
import { measuredModels } from "../../src/figures/voices/model/measured.ts";
import { modelFromDisk } from "../support/modelFromDisk.ts";
import { proses } from "../support/prose.ts";

const read = (path: string): string =>
  readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");
const prose = [
  ...proses,
  ...["article/quizItems.ts", ...figureIds.map((id) => `figures/${id}/text.ts`)].map(read),
]
  .map((text) => text.replaceAll(/\s+/g, " ").replaceAll(/[*_]/g, ""))
  .join("");

const z = toast.logits;
const odds = (temperature: number): string => {
  const [butter = 0, jam = 1] = softmax(z, temperature);
  return formatRatio(butter / jam);
};
const choices = (temperature: number): string =>
  effectiveChoices(entropyOf(z, temperature)).toFixed(1);
const peak = (word: string): { temperature: number; probability: number } =>
  fates(z)[toast.words.indexOf(word)]?.peak ?? { temperature: NaN, probability: NaN };
const storyteller = modelFromDisk("storyteller");
/** How many of the seven words pass a top-p of 0.9 at T = 2. */
const passing = (order: typeof LLAMA_CPP_ORDER): string =>
  ["no", "one", "two", "three", "four", "five"][
    truncate(z, { temperature: 2, topP: 0.9, order }).kept.length
  ] ?? "";
const [fourteen, fifteen, sixteen] = measurements.slice(-3) as [
  Measurement,
  Measurement,
  Measurement,
];
const through = (point: Measurement): string => formatShare(rateThrough(point));
const tailShare = (temperature: number): number => withTail(z, -10, temperature).tail;
const [butter] = derive(asIs).rows;

/** The half-width of the range in which 95 % of experiments with `n` draws of probability `p` fall, exact binomial. */
function wobble(n: number, p: number): number {
  const terms = Array.from({ length: n + 1 }, () => 0);
  terms[0] = n * Math.log1p(-p);
  for (let k = 1; k <= n; k++)
    terms[k] = (terms[k - 1] ?? 0) + Math.log((n - k + 1) / k) + Math.log(p / (1 - p));
  let [low, high, below, above] = [0, n, 0, 0];
  while (below + Math.exp(terms[low] ?? 0) < 0.025) below += Math.exp(terms[low++] ?? 0);
  while (above + Math.exp(terms[high] ?? 0) < 0.025) above += Math.exp(terms[high--] ?? 0);
  return (high - low) / 2;
}

test.for<readonly [claim: string, computed: string]>([
  [
    "Ours run from −1 for gravel to 5 for butter.",
    `Ours run from ${Math.min(...z)} for ${toast.words.at(-1)} to ${Math.max(...z)} for ${toast.words[0]}.`.replace(
      "-",
      "−",
    ),
  ],
  [
    'about 2.718, and raise it to each score. Whatever the power, the result is positive: <Power of="e" to="5" /> is 148.4, <Power of="e" to="0" /> is 1, <Power of="e" to="−1" /> is 0.37.',
    `about ${Math.E.toFixed(3)}, and raise it to each score. Whatever the power, the result is positive: <Power of="e" to="5" /> is ${Math.exp(5).toFixed(1)}, <Power of="e" to="0" /> is ${Math.exp(0)}, <Power of="e" to="−1" /> is ${Math.exp(-1).toFixed(2)}.`,
  ],
  [
    "148.4 ÷ 254.2, which is 58%",
    `${formatWeight(butter?.weight ?? 0)} ÷ ${formatWeight(derive(asIs).partition)}, which is ${formatShare(butter?.probability ?? 0)}`,
  ],
  [
    "One point makes a word 2.72 times as likely",
    `One point makes a word ${formatRatio(ratioOf("e", 1))} times as likely`,
  ],
  [
    "which is 7.39. Five points, 148",
    `which is ${formatRatio(ratioOf("e", 2))}. Five points, ${formatRatio(ratioOf("e", 5))}`,
  ],
  [
    "not 2.72 but 7.39 times as likely as jam",
    `not ${odds(1)} but ${odds(0.5)} times as likely as jam`,
  ],
  ["it is 1.65 times", `it is ${odds(2)} times`],
  ["setting T to 1.44", `setting T to ${temperatureOfBase("2").toFixed(2)}`],
  [
    "peaks at T = 1.54 with 23%",
    `peaks at T = ${peak("jam").temperature.toFixed(2)} with ${formatShare(peak("jam").probability)}`,
  ],
  [
    "At a half it is 1.8, at 1 it is 3.2, at 2 it is 5.0",
    `At a half it is ${choices(0.5)}, at 1 it is ${choices(1)}, at 2 it is ${choices(2)}`,
  ],
  ["Butter has 58%", `Butter has ${formatShare(softmax(z)[0] ?? 0)}`],
  [
    "butter gets 58 give or take 10; of 1,000, 58% give or take 3",
    `butter gets 58 give or take ${Math.round(wobble(100, softmax(z)[0] ?? 0))}; of 1,000, 58% give or take ${Math.round(wobble(1000, softmax(z)[0] ?? 0) / 10)}`,
  ],
  [
    "At T = 2 butter still has 37%",
    `At T = 2 butter still has ${formatShare(softmax(z, 2)[0] ?? 0)}`,
  ],
  [
    "At T = 1, as the model left it, that is 0.9%",
    `At T = 1, as the model left it, that is ${formatShare(tailShare(1))}`,
  ],
  ["the 49,993 others share", `the ${tailCount(7).toLocaleString("en")} others share`],
  [">At 2</Show>, 91%", `>At 2</Show>, ${formatShare(tailShare(2))}`],
  [
    "Storyteller, with 96 numbers to a vector and a vector for each of the 759 words and marks",
    `Storyteller, with ${storyteller.net.embedding.columns} numbers to a vector and a vector for each of the ${storyteller.vocabulary.length} words and marks`,
  ],
  [
    "Storyteller looks 160 words and marks back",
    `Storyteller looks ${storyteller.net.context} words and marks back`,
  ],
  [
    "We let her and Storyteller write at 14 temperatures",
    `We let her and Storyteller write at ${measuredModels.austen.points.length} temperatures`,
  ],
  [
    "then 35% at 1.5 and 5% at 1.6",
    `then ${fifteen.correct}% at ${fifteen.temperature} and ${sixteen.correct}% at ${sixteen.temperature}`,
  ],
  [
    "voided all ten: at 1.6, 84 of 100 calls. Of the calls that came through, 57% were right at 1.4, 42% at 1.5 and 31% at 1.6.",
    `voided all ten: at ${sixteen.temperature}, ${sixteen.failed} of 100 calls. Of the calls that came through, ${through(fourteen)} were right at ${fourteen.temperature}, ${through(fifteen)} at ${fifteen.temperature} and ${through(sixteen)} at ${sixteen.temperature}.`,
  ],
  ["and five of our words pass", `and ${passing(HUGGING_FACE_ORDER)} of our words pass`],
  [">cut first</Show>, and three do", `>cut first</Show>, and ${passing(LLAMA_CPP_ORDER)} do`],
  ["Right. It peaks at T = 1.54.", `Right. It peaks at T = ${peak("jam").temperature.toFixed(2)}.`],
])("the prose says “%s”, and it is so", ([claim, computed]) => {
  expect(prose.includes(claim), claim).toBe(true);
  expect(computed).toBe(claim);
});

test("“not even 2%” for gravel at 2, and e^710 is past the largest double", () => {
  expect(prose).toContain("gravel not even 2%");
  expect(softmax(z, 2).at(-1)).toBeLessThan(0.02);
  expect(prose).toContain(
    `1.8 × <Power of="10" to="308" />, and <Power of="e" to="710" /> is already past that`,
  );
  expect(formatWeight(Number.MAX_VALUE)).toBe("1.8 × 10³⁰⁸");
  expect(Math.exp(710)).toBe(Infinity);
  expect(Math.exp(709)).toBeLessThan(Infinity);
});

test("“The dial tilts it, and shifts it”: log p is a line in the score, of slope 1/T, and −ln Z high", () => {
  expect(prose).toContain("The dial tilts it, and shifts it so that the shares still add up to 1");
  for (const temperature of [0.5, 1, 2]) {
    const logs = softmax(z, temperature).map(Math.log);
    const height = -Math.log(z.reduce((sum, score) => sum + Math.exp(score / temperature), 0));
    for (const [i, score] of z.entries())
      expect(logs[i]).toBeCloseTo(score / temperature + height, 10);
  }
});

test("“Halving the temperature squares every ratio”: at any two words and temperatures", () => {
  expect(prose).toContain(
    "Halving the temperature squares every ratio; doubling it takes the root.",
  );
  for (const temperature of [0.7, 1, 3]) {
    const [a = 0, , , b = 1] = softmax(z, temperature);
    const [c = 0, , , d = 1] = softmax(z, temperature / 2);
    expect(c / d / (a / b) ** 2).toBeCloseTo(1, 10);
  }
});
