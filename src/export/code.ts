import type { FigureData } from "../panel/defineFigure.tsx";
import { work } from "./citation.ts";
import { quotedInJavaScript, quotedInPython } from "./quoted.ts";

/** Words with finite logits, and a temperature in [0, ∞]. */
export type Softmax = NonNullable<FigureData["softmax"]>;

/** A program in one language, from the numbers that a figure shows. */
export type Writer = (softmax: Softmax, link: string) => string;

/** The two lines that say where the numbers come from. */
const source = (mark: string, link: string): string =>
  `${mark} ${work.title}\n${mark} ${link.replace(/\s+/g, " ")}`;

const list = (items: readonly string[]): string => `[${items.join(", ")}]`;

/** A program that prints each word and its share. Needs nothing but Python 3. */
export const pythonOf: Writer = ({ words, logits, temperature }, link) => `${source("#", link)}
import math

words = ${list(words.map(quotedInPython))}
logits = ${list(logits.map(String))}
temperature = ${temperature === Infinity ? "math.inf" : temperature}


def softmax(logits, temperature):
    highest = max(logits)
    if temperature == 0:  # the limit: the highest logit takes it all, ties share
        weights = [float(z == highest) for z in logits]
    else:
        weights = [math.exp((z - highest) / temperature) for z in logits]
    total = sum(weights)
    return [weight / total for weight in weights]


for word, share in zip(words, softmax(logits, temperature)):
    print(word, share)
`;

/** The same in JavaScript. */
export const javaScriptOf: Writer = ({ words, logits, temperature }, link) => `${source("//", link)}
const words = ${list(words.map(quotedInJavaScript))};
const logits = ${list(logits.map(String))};
const temperature = ${temperature};

function softmax(logits, temperature) {
  const highest = Math.max(...logits);
  const weights = logits.map((z) =>
    temperature === 0 // the limit: the highest logit takes it all, ties share
      ? Number(z === highest)
      : Math.exp((z - highest) / temperature),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

softmax(logits, temperature).forEach((share, i) => console.log(words[i], share));
`;

/** The languages that a figure's numbers are offered in. */
export const languages = [
  { id: "python", name: "Python", write: pythonOf },
  { id: "javascript", name: "JavaScript", write: javaScriptOf },
] as const;
