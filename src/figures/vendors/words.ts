import { formatMonth, formatTemperature, speakTemperature } from "../../words/numbers.ts";
import { type LinkName, SOURCES_READ } from "../../words/sources.ts";
import { type KnownDial, vendorDials, type vendorGroups, type VendorId } from "./model/vendors.ts";
import { type Unnumbered, type VendorDial, type Verdict, verdictOn } from "./model/dial.ts";

/** What the vendors figure says, of one dial and of all of them. */

/** What is said of one dial beside its numbers. */
interface DialText {
  readonly vendor: string;
  /** What else the sources say, in whole sentences. */
  readonly note: string;
  /** Where it is said, the source of the range first. */
  readonly sources: readonly [LinkName, ...LinkName[]];
}

/** What is said of each dial. */
export const dialTexts: Readonly<Record<VendorId, DialText>> = {
  "openai-chat": {
    vendor: "OpenAI, reasoning off",
    note: "Only with the reasoning effort “none”, which not every model has. Advises to change this or top-p, not both. The default is according to copies of its reference.",
    sources: ["openai", "openaiReasoning"],
  },
  "openai-reasoning": {
    vendor: "OpenAI, while reasoning",
    note: "Says to remove the setting wherever the reasoning effort is not “none”. By reports of the API’s answers, GPT-6 Astra refuses even 1, and GPT-6.2 lets nothing but 1 pass.",
    sources: ["openaiReasoning", "openaiAstra", "openaiLatest"],
  },
  "openai-audio": {
    vendor: "OpenAI, transcription",
    note: "At 0 the service raises the temperature by itself until certain thresholds are met.",
    sources: ["openaiAudio"],
  },
  anthropic: {
    vendor: "Anthropic, up to 4.6",
    note: "Only under the API version of 2023; its Python library of today no longer knows the setting. Says that 0 is not fully deterministic. The last of these models, Sonnet 4.6, may be retired from 17 February 2027.",
    sources: ["anthropic", "anthropicVersion"],
  },
  "anthropic-opus": {
    vendor: "Anthropic, since Opus 4.7",
    note: "Any value but the default is an error, on every model since; under the API version of October 2026 so is the default. Says that 0 never guaranteed equal answers.",
    sources: ["anthropicRefusal", "anthropicVersion"],
  },
  gemini: {
    vendor: "Gemini, before 3.5 Flash-Lite",
    note: "For Gemini 3 it asks to keep 1: lower values may loop or do worse.",
    sources: ["gemini", "gemini3"],
  },
  "gemini-3": {
    vendor: "Gemini, since 3.5 Flash-Lite",
    note: "Takes no notice of temperature, top-p and top-k since July 2026, and announces an error for models to come.",
    sources: ["geminiIgnores", "geminiChangelog"],
  },
  xai: {
    vendor: "xAI",
    note: "Of its seed it says that equal answers are a best effort.",
    sources: ["xai"],
  },
  groq: {
    vendor: "Groq",
    note: "Advises to change this or top-p, not both.",
    sources: ["groq"],
  },
  mistral: {
    vendor: "Mistral",
    note: "Recommends 0 to 0.7, and to change this or top-p, not both.",
    sources: ["mistral"],
  },
  deepseek: {
    vendor: "DeepSeek, thinking off",
    note: "Suggests 0 for code, 1.3 for conversation, 1.5 for poetry. The range is according to copies of its reference.",
    sources: ["deepseekReference", "deepseek"],
  },
  "deepseek-thinking": {
    vendor: "DeepSeek, while thinking",
    note: "Thinking is on unless it is turned off. Setting the temperature is then no error and has no effect.",
    sources: ["deepseekThinking"],
  },
  kimi: {
    vendor: "Kimi (Moonshot)",
    note: "By a report of the API’s answer: any other value is an error, on the whole line of models.",
    sources: ["kimi"],
  },
  cohere: {
    vendor: "Cohere",
    note: "One page says that 0 always yields the same output; the reference says of its seed that determinism cannot be totally guaranteed.",
    sources: ["cohereRange", "cohere", "cohereReference"],
  },
  sarvam: {
    vendor: "Sarvam",
    note: "Says that its output is not reproducible to the bit, even at 0.",
    sources: ["sarvam"],
  },
  openrouter: {
    vendor: "OpenRouter, if a model refuses",
    note: "What a model does not support it drops, and the request succeeds: so, its guide says, with Claude Opus 4.7.",
    sources: ["openrouter", "openrouterClaude"],
  },
  transformers: {
    vendor: "Hugging Face Transformers",
    note: "0 is an error that asks for do_sample=False, and so is a whole number such as 1 without its point. Sampling is off unless turned on, and then a top-k of 50 cuts too. A model’s own file may set other values.",
    sources: ["transformers", "transformersDefaults"],
  },
  vllm: {
    vendor: "vLLM",
    note: "The server takes its defaults, cuts among them, from the model’s generation_config.json, else 1. 0 means greedy. Values between 0 and 0.01 are raised to 0.01.",
    sources: ["vllm", "vllmServer"],
  },
  "llama-cpp": {
    vendor: "llama.cpp",
    note: "Unless told otherwise it cuts first: top-k 40, top-p 0.95, min-p 0.05.",
    sources: ["llamaCpp"],
  },
  ollama: {
    vendor: "Ollama",
    note: "Cuts besides: top-k 40, top-p 0.9. A model’s own file may set other values.",
    sources: ["ollama"],
  },
  qwen: {
    vendor: "Qwen3, its makers’ advice",
    note: "Not to decode greedily while it thinks: it may do worse and repeat itself without end. Rather 0.6 with a top-p of 0.95 and a top-k of 20; without thinking 0.7.",
    sources: ["qwen"],
  },
  apple: {
    vendor: "Apple Foundation Models",
    note: "1 means no adjustment.",
    sources: ["apple"],
  },
};

/** Where the dials of a group are met. */
export const groupCaptions: Readonly<Record<keyof typeof vendorGroups, string>> = {
  services: "Services",
  programs: "On your own machine",
};

const UNNUMBERED: Readonly<Record<Unnumbered, string>> = {
  fixed: "fixed",
  "not stated": "not stated",
  "by model": "varies by model",
  own: "the model’s own",
  system: "set by the system",
};

/** `0.2`, `not stated`: a default, a number where it is one. */
export const initialOf = ({ initial }: Pick<VendorDial, "initial">): number | string =>
  typeof initial === "number" ? initial : UNNUMBERED[initial];

/** `Range 0 to 2`, `Above 0`, `Takes 1 only`, `Refuses it`, `Ignores it`, `No range stated`. */
export function rangeText({ range }: Pick<VendorDial, "range">): string {
  if (range === "refused") return "Refuses it";
  if (range === "ignored") return "Ignores it";
  if (range === "not stated") return "No range stated";
  const [lowest, highest] = range;
  if (highest === Infinity) return `Above ${lowest}`;
  return lowest === highest ? `Takes ${lowest} only` : `Range ${lowest} to ${highest}`;
}

/** `default 0.2`, `default not stated`. */
export const defaultText = (dial: Pick<VendorDial, "initial">): string =>
  `default ${initialOf(dial)}`;

/** What `dial` does with `temperature`, in few words: `takes it`, `ends at 1`, `ignored`. */
export function verdictText(dial: VendorDial, temperature: number): string {
  const verdict = verdictOn(dial, temperature);
  if (verdict === "accepted") return temperature === dial.initial ? "its default" : "takes it";
  if (verdict === "refused" || verdict === "ignored") return verdict;
  if (verdict === "unknown") return temperature === Infinity ? "cannot be sent" : "not stated";
  const [lowest, highest] = Array.isArray(dial.range) ? dial.range : [];
  if (lowest === highest) return `only ${highest}`;
  return temperature > 0 ? `ends at ${highest}` : "an error";
}

const dialsThat = (temperature: number, verdict: Verdict): readonly KnownDial[] =>
  vendorDials.filter((dial) => verdictOn(dial, temperature) === verdict);

/** How many of the dials meet `temperature` with `verdict`. */
export const countOf = (temperature: number, verdict: Verdict): number =>
  dialsThat(temperature, verdict).length;

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** What the dials make of `temperature`, for the readout. */
export function vendorsSentence(temperature: number): string {
  const beyond = dialsThat(temperature, "accepted").map(({ id }) => dialTexts[id].vendor);
  if (temperature === Infinity)
    return `∞ is not a number that a request can hold. Only ${beyond.join(" and ")}, no service, divides by it.`;
  const at = `T = ${formatTemperature(temperature)}`;
  if (temperature > 2)
    return `No stated range ends above 2. Only ${beyond.join(" and ")} takes ${at}, having no end, and ${countOf(temperature, "unknown")} state no range.`;
  const counted = [
    many(countOf(temperature, "accepted"), "takes it", "take it"),
    many(
      countOf(temperature, "outside"),
      "does not reach it or allows only another value",
      "do not reach it or allow only another value",
    ),
    many(countOf(temperature, "refused"), "refuses any", "refuse any"),
    many(countOf(temperature, "ignored"), "ignores it in silence", "ignore it in silence"),
    many(countOf(temperature, "unknown"), "states no range", "state no range"),
  ].filter((part) => !part.startsWith("0 "));
  return `${at} on ${vendorDials.length} dials: ${counted.join(", ")}. Where it is taken, it divides another model’s scores each time.`;
}

/** What a screen reader says while the dial moves: `0.70; 11 of 22 take it`. */
export const vendorsSpoken = (temperature: number): string =>
  `${speakTemperature(temperature)}; ${countOf(temperature, "accepted")} of ${vendorDials.length} take it`;

/** What holds on every dial, whatever it stands on. */
export const VENDORS_CAVEAT =
  "No stated range ends above 2. And where two vendors take the same number, it is still not the same dial: each model divides scores of its own by it.";

/** Why a request says nothing of `temperature`, or a caution about what it says; none where all is well. */
export function requestRemark(dial: VendorDial, temperature: number): string | undefined {
  const verdict = verdictOn(dial, temperature);
  if (verdict === "refused") return "No temperature here: it is refused, whatever its value.";
  if (verdict === "ignored") return "No temperature here: it would be ignored, without an error.";
  if (verdict === "accepted") return undefined;
  if (temperature === Infinity) return "No temperature here: a request cannot hold ∞.";
  return verdict === "outside"
    ? `No temperature here: ${temperature} is not accepted. ${rangeText(dial)}.`
    : "No range is stated, so an error is possible.";
}

/** What its table, the key to it, its sources and its request are called. */
export const labels = {
  key: {
    range: "range",
    refused: "refused",
    ignored: "ignored",
    unknown: "not stated",
    default: "default",
    taken: "your T, taken",
    other: "not taken, ignored or not stated",
  },
  head: (temperature: number) => [
    "Vendor",
    `At T = ${formatTemperature(temperature)}`,
    "Range",
    "Default",
    "What it says besides",
  ],
  sources: "What each says besides, and its source",
  read: `Read in ${SOURCES_READ}, some in stored copies; each with the month of what was read.`,
  asOf: (month: string) => `as of ${formatMonth(month)}.`,
  dataColumns: ["vendor", "lowest", "highest", "default", "at T", "as of", "source"],
  request: "Request",
  requestTo: (vendor: string) => `A request to ${vendor}`,
  others: "Other vendors",
  copy: "Copy request",
} as const;
