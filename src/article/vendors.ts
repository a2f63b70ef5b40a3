import type { LinkName } from "./links.ts";

/** What a vendor's documentation says of its temperature dial. */
export interface VendorDial {
  readonly vendor: string;
  /** The accepted values, or why there are none to tell. */
  readonly range: readonly [lowest: number, highest: number] | "refused" | "not stated";
  readonly initial: string;
  readonly note: string;
  readonly source: LinkName;
}

/** The dials that an API user meets, as documented in `SOURCES_READ`. */
export const vendorDials: readonly VendorDial[] = [
  {
    vendor: "OpenAI, chat models",
    range: [0, 2],
    initial: "1",
    note: "Advises to change this or top-p, not both.",
    source: "openai",
  },
  {
    vendor: "OpenAI, reasoning models",
    range: "refused",
    initial: "1",
    note: "Others than 1 answered with an error (seen with o1-mini).",
    source: "openaiRefusal",
  },
  {
    vendor: "Anthropic, up to Opus 4.6",
    range: [0, 1],
    initial: "1",
    note: "Says that 0 is not fully deterministic.",
    source: "anthropic",
  },
  {
    vendor: "Anthropic, Opus 4.7",
    range: "refused",
    initial: "–",
    note: "A request that sets it may be answered with an error.",
    source: "anthropicRefusal",
  },
  { vendor: "Google Gemini", range: [0, 2], initial: "by model", note: "", source: "gemini" },
  {
    vendor: "Google Gemini 3",
    range: [0, 2],
    initial: "1",
    note: "Asks to keep 1; lower values may loop or do worse.",
    source: "gemini3",
  },
  {
    vendor: "DeepSeek",
    range: "not stated",
    initial: "1",
    note: "Suggests 0 for code and mathematics, 1.3 for conversation, 1.5 for poetry.",
    source: "deepseek",
  },
  {
    vendor: "Apple Foundation Models",
    range: [0, 1],
    initial: "the system’s",
    note: "1 means no adjustment.",
    source: "apple",
  },
  {
    vendor: "vLLM (self-hosted)",
    range: [0, 2],
    initial: "1",
    note: "0 means greedy.",
    source: "vllm",
  },
];
