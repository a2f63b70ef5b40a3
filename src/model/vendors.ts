import type { LinkName } from "./links.ts";

/** What a vendor's documentation says of its temperature dial. */
export interface VendorDial {
  /** Its name in links: kebab case, never renamed. */
  readonly id: string;
  readonly vendor: string;
  /** The accepted values, both ends among them, or why there are none to tell. */
  readonly range: readonly [lowest: number, highest: number] | "refused" | "not stated";
  /** What applies where a request says nothing; in words where that is no number. */
  readonly initial: number | string;
  /** What else the source says, in whole sentences. */
  readonly note: string;
  readonly source: LinkName;
}

/** The dials that an API user meets, as documented in `SOURCES_READ`. */
export const vendorDials = [
  {
    id: "openai-chat",
    vendor: "OpenAI, chat models",
    range: [0, 2],
    initial: 1,
    note: "Advises to change this or top-p, not both. The default is according to copies of its reference.",
    source: "openai",
  },
  {
    id: "openai-reasoning",
    vendor: "OpenAI, reasoning models",
    range: [1, 1],
    initial: 1,
    note: "According to reports of the API’s answer: any other value is an error (seen with GPT-5.6).",
    source: "openaiRefusal",
  },
  {
    id: "openai-audio",
    vendor: "OpenAI, transcription",
    range: [0, 1],
    initial: "not stated",
    note: "At 0 the service raises the temperature by itself until certain thresholds are met.",
    source: "openaiAudio",
  },
  {
    id: "anthropic",
    vendor: "Anthropic, up to Opus 4.6",
    range: [0, 1],
    initial: 1,
    note: "Says that 0 is not fully deterministic.",
    source: "anthropic",
  },
  {
    id: "anthropic-opus",
    vendor: "Anthropic, Opus 4.7",
    range: "refused",
    initial: "not stated",
    note: "According to reports of the API’s answer: a request that sets it may be answered with an error.",
    source: "anthropicRefusal",
  },
  {
    id: "gemini",
    vendor: "Google Gemini",
    range: [0, 2],
    initial: "varies by model",
    note: "According to its API reference, the default varies by model.",
    source: "gemini",
  },
  {
    id: "gemini-3",
    vendor: "Google Gemini 3",
    range: [0, 2],
    initial: 1,
    note: "Asks to keep 1; lower values may loop or do worse. Its changelog of July 2026 calls the dial deprecated.",
    source: "gemini3",
  },
  {
    id: "deepseek",
    vendor: "DeepSeek",
    range: "not stated",
    initial: 1,
    note: "Suggests 0 for code, 1.3 for conversation, 1.5 for poetry. Its thinking mode, the default, ignores the dial.",
    source: "deepseek",
  },
  {
    id: "cohere",
    vendor: "Cohere",
    range: "not stated",
    initial: "not stated",
    note: "Calls 1 a good start, and says that 0 always yields the same output.",
    source: "cohere",
  },
  {
    id: "sarvam",
    vendor: "Sarvam",
    range: [0, 2],
    initial: 0.2,
    note: "Says that its output is not reproducible to the bit, even at 0.",
    source: "sarvam",
  },
  {
    id: "apple",
    vendor: "Apple Foundation Models",
    range: [0, 1],
    initial: "set by the system",
    note: "1 means no adjustment.",
    source: "apple",
  },
  {
    id: "vllm",
    vendor: "vLLM (self-hosted)",
    range: [0, 2],
    initial: 1,
    note: "0 means greedy. Values between 0 and 0.01 are raised to 0.01.",
    source: "vllm",
  },
  {
    id: "ollama",
    vendor: "Ollama (self-hosted)",
    range: "not stated",
    initial: 0.8,
    note: "A model’s own file may set another default.",
    source: "ollama",
  },
] as const satisfies readonly VendorDial[];

/** The name of a documented dial. */
export type VendorId = (typeof vendorDials)[number]["id"];

/** One of `vendorDials`. */
export type KnownDial = VendorDial & { readonly id: VendorId };

/** The dial called `id`. */
export const vendorDial = (id: VendorId): KnownDial =>
  vendorDials.find((dial) => dial.id === id) ?? vendorDials[0];

/** What a dial does with a temperature, as far as its documentation tells. */
export type Verdict = "accepted" | "outside" | "refused" | "unknown";

/** What a dial of this `range` does with `temperature`, 0 to ∞. */
export function verdictOn({ range }: Pick<VendorDial, "range">, temperature: number): Verdict {
  if (range === "refused") return "refused";
  if (range === "not stated") return "unknown";
  const [lowest, highest] = range;
  return temperature >= lowest && temperature <= highest ? "accepted" : "outside";
}
