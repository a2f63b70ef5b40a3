import type { VendorDial } from "./dial.ts";

/** The dials of services, called over a network. */
const services = [
  { id: "openai-chat", range: [0, 2], initial: 1, asOf: "2026-11" },
  { id: "openai-reasoning", range: "refused", initial: "fixed", asOf: "2026-11" },
  { id: "openai-audio", range: [0, 1], initial: "not stated", asOf: "2026-11" },
  { id: "anthropic", range: [0, 1], initial: 1, asOf: "2026-08" },
  { id: "anthropic-opus", range: [1, 1], initial: 1, asOf: "2026-10" },
  { id: "gemini", range: [0, 2], initial: "by model", asOf: "2026-11" },
  { id: "gemini-3", range: "ignored", initial: "fixed", asOf: "2026-09" },
  { id: "xai", range: [0, 2], initial: 1, asOf: "2026-08" },
  { id: "groq", range: [0, 2], initial: "not stated", asOf: "2026-11" },
  { id: "mistral", range: "not stated", initial: "by model", asOf: "2026-06" },
  { id: "deepseek", range: [0, 2], initial: 1, asOf: "2026-11" },
  { id: "deepseek-thinking", range: "ignored", initial: "fixed", asOf: "2026-11" },
  { id: "kimi", range: [1, 1], initial: 1, asOf: "2026-08" },
  { id: "cohere", range: [0, 1], initial: 0.3, asOf: "2026-08" },
  { id: "sarvam", range: [0, 2], initial: 0.2, asOf: "2026-11" },
  { id: "openrouter", range: "ignored", initial: "fixed", asOf: "2026-11" },
] as const satisfies readonly VendorDial[];

/** The dials of programs and models that run on one's own machine. */
const programs = [
  { id: "transformers", range: [0, Infinity], open: true, initial: 1, asOf: "2026-11" },
  { id: "vllm", range: [0, 2], initial: "own", asOf: "2026-11" },
  { id: "llama-cpp", range: "not stated", initial: 0.8, asOf: "2026-11" },
  { id: "ollama", range: "not stated", initial: 0.8, asOf: "2026-08" },
  { id: "qwen", range: "not stated", initial: 0.6, asOf: "2026-01" },
  { id: "apple", range: [0, 1], initial: "system", asOf: "2026-11" },
] as const satisfies readonly VendorDial[];

/** The name of a documented dial. */
export type VendorId = (typeof services)[number]["id"] | (typeof programs)[number]["id"];

/** One of `vendorDials`. */
export type KnownDial = VendorDial & { readonly id: VendorId };

/** The documented dials by where they are met. */
export const vendorGroups: Readonly<Record<"services" | "programs", readonly KnownDial[]>> = {
  services,
  programs,
};

/** The dials that a reader may meet, as documented. */
export const vendorDials: readonly [KnownDial, ...KnownDial[]] = [...services, ...programs];

/** The dial called `id`. */
export const vendorDial = (id: VendorId): KnownDial =>
  vendorDials.find((dial) => dial.id === id) ?? vendorDials[0];
