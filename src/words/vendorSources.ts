import type { Source } from "./sources.ts";

/** Where the dials of `vendorDials` are documented, or reported. */
export const vendorLinks = {
  openai: {
    url: "https://github.com/openai/openai-python/blob/main/src/openai/types/chat/completion_create_params.py",
    title: "OpenAI, Python library: chat completion parameters",
    for: "range 0 to 2",
  },
  openaiReasoning: {
    url: "https://developers.openai.com/api/docs/guides/deployment-checklist",
    title: "OpenAI, Deployment checklist",
    for: "no temperature where the reasoning effort is not “none”; effort and verbosity",
  },
  openaiAstra: {
    url: "https://github.com/OpenGradient/tee-gateway/pull/154",
    title: "Report: the API’s answer to a temperature for GPT-6 Astra (September 2026)",
    for: "the field itself is refused",
  },
  openaiLatest: {
    url: "https://dev.to/routerbase_com/4-request-validation-gotchas-when-migrating-openai-clients-to-gpt-62-reasoning-models-1aoc",
    title: "Report: requests to GPT-6.2 (November 2026)",
    for: "any temperature but 1 is refused, and reasoning cannot be turned off",
  },
  openaiAudio: {
    url: "https://github.com/openai/openai-python/blob/main/src/openai/types/audio/transcription_create_params.py",
    title: "OpenAI, Python library: transcription parameters",
    for: "range 0 to 1, and a temperature that raises itself from 0",
  },
  anthropic: {
    url: "https://github.com/anthropics/anthropic-sdk-python/blob/009b035305e0724ce108ebd796935f91711fc6e1/src/anthropic/types/message_create_params.py",
    title: "Anthropic, Python library of 7 August 2026: message parameters",
    for: "range 0 to 1, default 1, and that 0 is not fully deterministic",
  },
  anthropicRefusal: {
    url: "https://platform.claude.com/docs/en/about-claude/models/migration-guide",
    title: "Anthropic, Migration guide",
    for: "since Opus 4.7 any value but the default is an error; 0 never guaranteed equal answers",
  },
  anthropicVersion: {
    url: "https://platform.claude.com/docs/en/api/migration-2026-10-21",
    title: "Anthropic, Migrating to API version 2026-10-21",
    for: "the setting is refused at any value (read in reports of this page)",
  },
  gemini: {
    url: "https://ai.google.dev/api/generate-content",
    title: "Google, Gemini API reference: GenerationConfig",
    for: "range 0 to 2, default by model",
  },
  gemini3: {
    url: "https://docs.cloud.google.com/vertex-ai/generative-ai/docs/start/gemini-3-prompting-guide",
    title: "Google Cloud, Gemini 3 prompting guide",
    for: "keep 1.0; lower values may loop",
  },
  geminiIgnores: {
    url: "https://ai.google.dev/gemini-api/docs/latest-model",
    title: "Google, Using the latest Gemini models",
    for: "temperature, top-p and top-k ignored, and an error announced; thinking levels",
  },
  geminiChangelog: {
    url: "https://ai.google.dev/gemini-api/docs/changelog",
    title: "Google, Gemini API changelog, 21 July 2026",
    for: "temperature, top-p and top-k called deprecated, with Gemini 3.6 Flash",
  },
  xai: {
    url: "https://github.com/xai-org/xai-sdk-python/blob/main/src/xai_sdk/chat.py",
    title: "xAI, Python library: chat parameters",
    for: "range 0 to 2, default 1",
  },
  groq: {
    url: "https://github.com/groq/groq-python/blob/main/src/groq/types/chat/completion_create_params.py",
    title: "Groq, Python library: chat completion parameters",
    for: "range 0 to 2",
  },
  mistral: {
    url: "https://github.com/mistralai/client-python/blob/main/docs/models/chatcompletionrequest.md",
    title: "Mistral, Python library: ChatCompletionRequest",
    for: "0 to 0.7 recommended, default by model",
  },
  deepseekReference: {
    url: "https://api-docs.deepseek.com/api/create-chat-completion",
    title: "DeepSeek, Create Chat Completion",
    for: "range 0 to 2, default 1",
  },
  deepseek: {
    url: "https://api-docs.deepseek.com/quick_start/parameter_settings",
    title: "DeepSeek, The Temperature Parameter",
    for: "default 1.0 and suggestions by task",
  },
  deepseekThinking: {
    url: "https://api-docs.deepseek.com/guides/thinking_mode",
    title: "DeepSeek, Thinking Mode",
    for: "thinking is the default, and takes no notice of the temperature",
  },
  kimi: {
    url: "https://github.com/hex/claude-council/releases/tag/v2026.8.3",
    title: "Report: the API’s answer to a temperature for Kimi (August 2026)",
    for: "“only 1 is allowed for this model”",
  },
  cohereRange: {
    url: "https://docs.cohere.com/docs/predictable-outputs",
    title: "Cohere, How to Get Predictable Outputs",
    for: "range 0 to 1, default 0.3; models may be updated under a seed",
  },
  cohere: {
    url: "https://docs.cohere.com/docs/temperature",
    title: "Cohere, Temperature",
    for: "that 0 always gives the same output",
  },
  cohereReference: {
    url: "https://github.com/cohere-ai/cohere-python/blob/main/src/cohere/v2/client.py",
    title: "Cohere, Python library: chat parameters",
    for: "determinism cannot be totally guaranteed",
  },
  sarvam: {
    url: "https://docs.sarvam.ai/api/api-guides-tutorials/chat-completion/how-to/control-response-randomness",
    title: "Sarvam, How to control response randomness with temperature",
    for: "range 0 to 2, default 0.2, and that 0 is not reproducible to the bit",
  },
  openrouter: {
    url: "https://openrouter.ai/docs/api-reference/overview",
    title: "OpenRouter, API overview",
    for: "what a model does not support is left out",
  },
  openrouterClaude: {
    url: "https://openrouter.ai/docs/guides/evaluate-and-optimize/model-migrations/claude-4-7",
    title: "OpenRouter, Claude 4.7 migration guide",
    for: "temperature is silently ignored",
  },
  transformers: {
    url: "https://github.com/huggingface/transformers/blob/main/src/transformers/generation/logits_process.py",
    title: "Hugging Face Transformers, TemperatureLogitsWarper",
    for: "an error at 0, and no upper end",
  },
  transformersDefaults: {
    url: "https://github.com/huggingface/transformers/blob/main/src/transformers/generation/configuration_utils.py",
    title: "Hugging Face Transformers, GenerationConfig",
    for: "sampling off; temperature 1, top-k 50",
  },
  vllm: {
    url: "https://github.com/vllm-project/vllm/blob/main/vllm/sampling_params.py",
    title: "vLLM, sampling parameters",
    for: "range 0 to 2, 0 is greedy",
  },
  vllmServer: {
    url: "https://github.com/vllm-project/vllm/blob/main/docs/getting_started/quickstart.md",
    title: "vLLM, Quickstart",
    for: "the server applies the model’s generation_config.json",
  },
  llamaCpp: {
    url: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
    title: "llama.cpp, HTTP server: sampling parameters",
    for: "temperature 0.8, top-k 40, top-p 0.95, min-p 0.05",
  },
  ollama: {
    url: "https://github.com/ollama/ollama/blob/main/docs/modelfile.mdx",
    title: "Ollama, Modelfile reference",
    for: "default 0.8, top-k 40, top-p 0.9",
  },
  qwen: {
    url: "https://github.com/QwenLM/Qwen3/blob/main/docs/source/getting_started/quickstart.md",
    title: "Qwen3, Quickstart",
    for: "0.6 or 0.7 recommended, and no greedy decoding",
  },
  apple: {
    url: "https://developer.apple.com/documentation/foundationmodels/generationoptions/temperature",
    title: "Apple, Foundation Models: temperature",
    for: "range 0 to 1, where 1 is no adjustment",
  },
} as const satisfies Readonly<Record<string, Source>>;
