import { formatMonth } from "./numbers.ts";
import type { logprobLinks } from "./logprobSources.ts";

type Name = keyof typeof logprobLinks;

/** What is known of one server's log-probabilities. */
interface Returned {
  readonly server: string;
  /** At which temperature it returns them, in whole sentences. */
  readonly says: string;
  /** The month of the newest of what was read. */
  readonly asOf: string;
  readonly sources: readonly [Name, ...Name[]];
}

/** At which temperature servers return log-probabilities, as far as they say or were seen to. */
export const returnedBy: readonly Returned[] = [
  {
    server: "OpenAI",
    says: "We found nothing in its reference. A user reports that the temperature does not change them: T = 1.",
    asOf: "2024-10",
    sources: ["logprobsOpenai"],
  },
  {
    server: "OpenRouter",
    says: "As whoever runs the model does it. Of those measured some return T = 1, others the T of the request, and T = 1 where that is 0.",
    asOf: "2025-06",
    sources: ["logprobsMeasured"],
  },
  {
    server: "vLLM",
    says: "T = 1. A server started with --logprobs-mode processed_logprobs returns the T of the request, after its cuts.",
    asOf: "2026-05",
    sources: ["logprobsVllm", "logprobsVllmGuide"],
  },
  {
    server: "SGLang",
    says: "The T of the request, and T = 1 where that is 0. With SGLANG_RETURN_ORIGINAL_LOGPROB set, T = 1 always.",
    asOf: "2026-07",
    sources: ["logprobsSglang", "logprobsSglangZero", "logprobsSglangSwitch"],
  },
  {
    server: "llama.cpp",
    says: "T = 1. With post_sampling_probs in the request, its T, after all cuts.",
    asOf: "2024-12",
    sources: ["logprobsLlamaCpp"],
  },
  {
    server: "Ollama",
    says: "T = 1. To return the T of the request is proposed.",
    asOf: "2026-05",
    sources: ["logprobsOllama"],
  },
  {
    server: "Hugging Face TGI",
    says: "The T of the request, after its cuts.",
    asOf: "2024-06",
    sources: ["logprobsTgi"],
  },
  {
    server: "TensorRT-LLM",
    says: "Its TensorRT engine returns the T of the request, its PyTorch one T = 1.",
    asOf: "2026-03",
    sources: ["logprobsTensorRt"],
  },
];

/** What stands around that list. */
export const returnedLabels = {
  title: "At which T do servers return them?",
  asOf: (month: string) => `as of ${formatMonth(month)}.`,
  unknown:
    "Of any other service, Google, Mistral, DeepSeek and xAI among them, we found no word. Ask twice, at T = 1 and at T = 2: if the numbers are the same, they are of T = 1.",
} as const;
