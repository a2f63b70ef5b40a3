import type { Source } from "./sources.ts";

/** Where servers say, or were seen, at which temperature they return log-probabilities. */
export const logprobLinks = {
  logprobsMeasured: {
    url: "https://github.com/standardcompletions/rfcs/issues/11",
    title: "Measurements: Logprobs affected by temperature (June 2025)",
    for: "providers that temper log-probabilities, that do not, and that do except at 0",
  },
  logprobsOpenai: {
    url: "https://github.com/vllm-project/vllm/issues/9453",
    title: "Report: logprob values are affected by sampling parameters (October 2024)",
    for: "that OpenAI’s are not, and that an old vLLM’s were",
  },
  logprobsVllm: {
    url: "https://docs.vllm.ai/en/stable/configuration/engine_args/",
    title: "vLLM, Engine arguments: --logprobs-mode",
    for: "log-probabilities before any processing by default, or after temperature and cuts (read in quotations of 2026)",
  },
  logprobsVllmGuide: {
    url: "https://docs.vllm.ai/en/latest/usage/v1_guide.html",
    title: "vLLM, V1 guide: semantic changes to logprobs",
    for: "log-probabilities of the raw output, before temperature and penalties",
  },
  logprobsSglang: {
    url: "https://github.com/vllm-project/vime/issues/64",
    title: "Analysis: log-probabilities of vLLM and of SGLang (May 2026)",
    for: "SGLang’s follow the temperature of the request",
  },
  logprobsSglangZero: {
    url: "https://github.com/THUDM/slime/pull/2197",
    title: "slime: temperature 0 as greedy selection (July 2026)",
    for: "at T = 0 SGLang returns those of T = 1",
  },
  logprobsSglangSwitch: {
    url: "https://github.com/sgl-project/sglang/pull/9984",
    title: "SGLang: RETURN_ORIGINAL_LOGPROB (September 2025)",
    for: "a switch that returns them as before the temperature",
  },
  logprobsLlamaCpp: {
    url: "https://github.com/ggml-org/llama.cpp/pull/10783",
    title: "llama.cpp server: logprobs (December 2024)",
    for: "log-probabilities before sampling, and after it with post_sampling_probs",
  },
  logprobsOllama: {
    url: "https://github.com/ollama/ollama/issues/16196",
    title: "Report: Ollama’s logprobs are not temperature-scaled (May 2026)",
    for: "computed before the temperature; a change is proposed",
  },
  logprobsTgi: {
    url: "https://github.com/huggingface/text-generation-inference/blob/01e61bf0a4ae6d1f9bef99d91ec9df50d0e01cb8/server/text_generation_server/utils/tokens.py",
    title: "Hugging Face TGI: how a token is chosen",
    for: "log-probabilities after temperature and cuts",
  },
  logprobsTensorRt: {
    url: "https://github.com/NVIDIA/TensorRT-LLM/pull/12514",
    title: "TensorRT-LLM: temperature-adjusted logprobs (March 2026)",
    for: "tempered by its TensorRT engine, not by its PyTorch one",
  },
} as const satisfies Readonly<Record<string, Source>>;
