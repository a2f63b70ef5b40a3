import type { Calibration } from "./calibration.ts";
import type { Evaluated } from "./measured.ts";
import { PATIENCE, WHOLE, WINDOWS } from "./plan.ts";

/** What stands in the card between the markers of `name` becomes `text`. @throws RangeError if the card has no such markers */
function filled(card: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [card.indexOf(begin), card.indexOf(end)];
  if (from === -1 || to < from) throw new RangeError(`the model card has no place for ${name}`);
  return `${card.slice(0, from + begin.length)}\n\n${text}\n\n${card.slice(to)}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const count = (n: number): string => Math.round(n).toLocaleString("en");
const percent = (fraction: number): string => `${(100 * fraction).toFixed(1)}%`;
const nats = (n: number): string => n.toFixed(3);
const perplexity = (n: number): string =>
  n < 1000 ? n.toPrecision(3) : count(Number(n.toPrecision(3)));

/** What each row says of a voice. */
const FACTS: readonly (readonly [title: string, tell: (model: Evaluated) => string])[] = [
  ["Weights", ({ facts }) => count(facts.weights)],
  [
    "Layers, width, heads, width of the perceptron",
    ({ facts: { layers, width, heads, hidden } }) => `${layers}, ${width}, ${heads}, ${hidden}`,
  ],
  [
    "Vocabulary",
    ({ id, facts }) =>
      `${count(facts.vocabulary)} ${id === "austen" ? "pieces of words" : "words and marks"}`,
  ],
  ["Looks back, tokens", ({ facts }) => count(facts.context)],
  ["Training text, tokens", ({ facts }) => count(facts.train)],
  ["Held-out text, tokens", ({ facts }) => count(facts.heldOut)],
  [
    "Read in training, tokens",
    ({ facts: { curve, train } }) => {
      const read = curve?.curve.at(-1)?.[0];
      return read === undefined
        ? "not recorded"
        : `${count(read)} (${(read / train).toFixed(1)} times the text)`;
    },
  ],
  [
    "Training, seconds of one CPU core",
    ({ facts: { curve } }) => (curve ? count(curve.seconds) : "not recorded"),
  ],
  [
    "Loss on all of the held-out text, nats a token, in windows of the context",
    ({ facts: { heldOutNats } }) => nats(heldOutNats),
  ],
  [
    "The same before the weights were rounded to 8 bits",
    ({ facts: { loss } }) => (loss ? nats(loss.heldOut) : "not recorded"),
  ],
  [`The same on ${WINDOWS} of the windows`, ({ unread }) => nats(unread.windows)],
  [
    "The same, with at least half a context before each token",
    ({ unread }) => nats(unread.sliding),
  ],
  [
    "Loss on unread texts read from their beginnings, as its own are measured",
    ({ unread }) => nats(unread.beginnings),
  ],
  ["Perplexity of these", ({ unread }) => perplexity(Math.exp(unread.beginnings))],
  [
    "Perplexity of its own texts at T = 1",
    ({ points }) =>
      perplexity(points.find(({ temperature }) => temperature === 1)?.perplexity ?? NaN),
  ],
  [
    "Mean entropy along its own text at T = 1, cut into windows as the held-out text is",
    ({ ownEntropy }) => nats(ownEntropy),
  ],
  ["Mean entropy along unread text", ({ unread }) => nats(unread.entropy)],
  [
    "Likeliest token of unread text: its mean share, and how often it is right",
    ({ unread }) => `${percent(unread.likeliest)}, ${percent(unread.right)}`,
  ],
  [
    "Held-out texts (Miss Austen: paragraphs) that stand in the training text, too",
    ({ unread }) => `${count(unread.copiedTexts)} of ${count(unread.texts)}`,
  ],
  ["Held-out sentences that do", ({ unread }) => percent(unread.copiedSentences)],
  ["File, bytes", ({ facts }) => count(facts.seal.bytes)],
  ["SHA-256", ({ facts }) => `\`${facts.seal.sha256}\``],
];

const NAMES = { storyteller: "Storyteller", austen: "Miss Austen" };

const factsTable = (models: readonly Evaluated[]): string =>
  table(
    ["", ...models.map(({ id }) => NAMES[id])],
    FACTS.map(([title, tell]) => [title, ...models.map(tell)]),
  );

/** What each column says of the texts of one temperature. */
const MEASURES: readonly (readonly [
  title: string,
  tell: (point: Evaluated["points"][number]) => string,
])[] = [
  ["T", ({ temperature }) => (temperature === Infinity ? "∞" : String(temperature))],
  ["entropy, nats", ({ entropy }) => nats(entropy)],
  ["perplexity", (point) => perplexity(point.perplexity)],
  ["distinct pairs", ({ distinctPairs }) => percent(distinctPairs)],
  ["repeated fours", ({ repeatedFours }) => percent(repeatedFours)],
  ["new triples", ({ newTriples }) => percent(newTriples)],
  ["words that are none", ({ nonWords }) => percent(nonWords)],
  ["sentences copied", ({ copiedSentences }) => percent(copiedSentences)],
  ["longest copy, tokens", ({ longestCopy }) => count(longestCopy)],
  [
    `whole texts of ${WHOLE} tokens or more, copied of all`,
    ({ copiedWhole, wholeTexts }) => `${copiedWhole} of ${wholeTexts}`,
  ],
  [`ended within ${PATIENCE} tokens`, ({ ended }) => percent(ended)],
];

/** The last column is about stories: hers go on for ever. */
const measuresTable = ({ id, runs, tokens, points }: Evaluated): string => {
  const columns = id === "storyteller" ? MEASURES : MEASURES.slice(0, -1);
  const rows = points.map((point) => columns.map(([, tell]) => tell(point)));
  const head = columns.map(([title]) => title);
  return `${NAMES[id]}: ${runs} texts of ${tokens} tokens at each T, seeds 1 to ${runs}.\n\n${table(head, rows)}`;
};

const calibrationTable = ({ after, times, words }: Calibration): string =>
  `After “${after}”, which begins ${count(times)} texts that it has read:\n\n${table(
    ["", ...words.map(({ word }) => word)],
    [
      ["counted there", ...words.map(({ counted }) => percent(counted))],
      [
        "its share at T = 1",
        ...words.map(({ share }) =>
          share < 5e-4 ? `${Number((100 * share).toPrecision(2))}%` : percent(share),
        ),
      ],
    ],
  )}`;

/** `card` with what was measured of `voices` in its places. */
export function modelCard(card: string, models: readonly Evaluated[]): string {
  const texts = {
    facts: factsTable(models),
    measures: models.map(measuresTable).join("\n\n"),
    calibration: models
      .flatMap(({ calibration }) => calibration.map(calibrationTable))
      .join("\n\n"),
  };
  return Object.entries(texts).reduce((text, [name, part]) => filled(text, name, part), card);
}
