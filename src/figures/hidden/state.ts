import { choiceField, type Fields, type OwnField } from "../../model/fields.ts";
import { type Order, ORDERS } from "./model/products.ts";
import { unknownIn } from "./model/wordVectors.ts";
import { knownWords, words } from "./atlas.ts";

/** The causes: what Storyteller has read, whose score is looked at, and in which order its products stand. */
export interface HiddenState {
  readonly prompt: string;
  /** Without the space before it. */
  readonly word: string;
  readonly order: Order;
}

/** The prompts to choose from, the first of them the recorded one. */
export const PROMPTS = [
  "She spread her toast with",
  "The sky was",
  "Once upon a time there was a little",
  "A cat sat on the",
] as const;

/** What the figure begins with, and what is recorded of it. */
export const beginning: HiddenState = { prompt: PROMPTS[0], word: "butter", order: "place" };

/** The longest prompt, in characters: Storyteller looks 160 tokens back. */
export const LONGEST_PROMPT = 160;

/** `text` as a prompt: without needless spaces. */
export const tidied = (text: string): string => text.trim().replaceAll(/\s+/g, " ");

/** Whether Storyteller can read `text`. */
const isPrompt = (text: string): boolean =>
  text !== "" && text.length <= LONGEST_PROMPT && unknownIn(text, knownWords) === undefined;

/** The prompt that `text` is, or undefined. */
export function parsePrompt(text: string): string | undefined {
  const prompt = tidied(text);
  return isPrompt(prompt) ? prompt : undefined;
}

/** The word that `text` is, or undefined; where Storyteller has it with a capital letter only, that one. */
export function parseWord(text: string): string | undefined {
  const typed = text.trim();
  return (
    words.find((word) => word === typed) ??
    words.find((word) => word.toLowerCase() === typed.toLowerCase())
  );
}

const promptField: OwnField<string, "prompt"> = {
  name: "prompt",
  expects: { kind: "own" },
  parse: parsePrompt,
  format: (prompt) => prompt,
};

const wordField: OwnField<string, "word"> = {
  name: "word",
  expects: { kind: "own" },
  parse: parseWord,
  format: (word) => word,
};

/** How the state is written in a link. */
export const hiddenFields = {
  prompt: promptField,
  word: wordField,
  order: choiceField("order", ORDERS),
} satisfies Fields<HiddenState>;
