/** A source outside the site: where it is, what it is called, and when it was last read. */
export interface Source {
  readonly url: string;
  readonly title: string;
  /** What the article takes from it. */
  readonly for: string;
}

/** The month in which the sources below were last read. */
export const SOURCES_READ = "November 2026";

/** Every address outside the site that a page links to, in one list, so that a script can check them all. */
export const links = {
  newsletter: {
    url: "https://societysbackend.com/p/temperature-in-llms",
    title: "What you need to understand about LLM creativity, Society’s Backend",
    for: "the newsletter that set the brief for this page",
  },
  gptVideo: {
    url: "https://www.youtube.com/watch?v=wjZofJX0v4M&t=1342s",
    title: "But what is a GPT?, 3Blue1Brown",
    for: "“Softmax with temperature” begins at 22:22",
  },
  gptLesson: {
    url: "https://www.3blue1brown.com/lessons/gpt",
    title: "But what is a GPT?, the lesson page",
    for: "the same lesson to read",
  },
  transformerExplainer: {
    url: "https://github.com/poloclub/transformer-explainer",
    title: "Transformer Explainer, Polo Club of Data Science",
    for: "GPT-2’s scores for five prompts, from which we counted the choices in section 9",
  },
  stableSoftmax: {
    url: "https://doi.org/10.1093/imanum/draa038",
    title:
      "Blanchard, Higham & Higham (2021), Accurately computing the log-sum-exp and softmax functions",
    for: "why the largest score is subtracted first",
  },
  degeneration: {
    url: "https://arxiv.org/abs/1904.09751",
    title: "Holtzman et al. (2020), The Curious Case of Neural Text Degeneration",
    for: "repetition when the likeliest word is always taken; cutting off the tail",
  },
  howToGenerate: {
    url: "https://huggingface.co/blog/how-to-generate",
    title: "von Platen (2020), How to generate text, Hugging Face",
    for: "GPT-2 caught in a loop, and a cut that helps",
  },
  boltzmann: {
    url: "https://doi.org/10.1207/s15516709cog0901_7",
    title: "Ackley, Hinton & Sejnowski (1985), A Learning Algorithm for Boltzmann Machines",
    for: "temperature brought from physics to networks",
  },
  distillation: {
    url: "https://arxiv.org/abs/1503.02531",
    title: "Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network",
    for: "softmax with temperature, written as it is here",
  },
  creativity: {
    url: "https://arxiv.org/abs/2405.00492",
    title:
      "Peeperkorn et al. (2024), Is Temperature the Creativity Parameter of Large Language Models?",
    for: "novelty weakly, incoherence moderately related to temperature",
  },
  problemSolving: {
    url: "https://arxiv.org/abs/2402.05201",
    title: "Renze & Guven (2024), The Effect of Sampling Temperature on Problem Solving in LLMs",
    for: "no significant effect from 0 to 1; their data show the fall beyond 1.4",
  },
  problemSolvingData: {
    url: "https://github.com/matthewrenze/jhu-llm-temperature/blob/main/data/results/results.csv",
    title: "Renze & Guven (2024), results.csv: the measurements behind the paper",
    for: "the 17 points of “Evidence beside theory”",
  },
  hotOrCold: {
    url: "https://arxiv.org/abs/2506.07295",
    title:
      "Li et al. (2025), Exploring the Impact of Temperature on Large Language Models: Hot or Cold?",
    for: "larger models stand more heat before they change",
  },
  minP: {
    url: "https://arxiv.org/abs/2407.01082",
    title: "Nguyen et al. (2024), Min-p sampling",
    for: "a cut that holds at high temperatures",
  },
  nondeterminism: {
    url: "https://thinkingmachines.ai/blog/defeating-nondeterminism-in-llm-inference/",
    title: "He & Thinking Machines Lab (2025), Defeating Nondeterminism in LLM Inference",
    for: "why answers differ at T = 0",
  },
  openai: {
    url: "https://github.com/openai/openai-python/blob/main/src/openai/types/chat/completion_create_params.py",
    title: "OpenAI, Python library: chat completion parameters",
    for: "range 0 to 2",
  },
  openaiAudio: {
    url: "https://github.com/openai/openai-python/blob/main/src/openai/types/audio/transcription_create_params.py",
    title: "OpenAI, Python library: transcription parameters",
    for: "range 0 to 1, and a temperature that raises itself from 0",
  },
  openaiRefusal: {
    url: "https://github.com/khoj-ai/khoj/issues/1377",
    title: "Khoj, issue 1377: the API’s answer to a temperature for GPT-5.6",
    for: "“Only the default (1) value is supported”",
  },
  anthropic: {
    url: "https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/types/message_create_params.py",
    title: "Anthropic, Python library: message parameters",
    for: "range 0 to 1, default 1, and that 0 is not fully deterministic",
  },
  anthropicRefusal: {
    url: "https://github.com/BerriAI/litellm/issues/26444",
    title: "LiteLLM, issue 26444: the API’s answer to a temperature for Claude Opus 4.7",
    for: "“`temperature` is deprecated for this model”",
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
  geminiChangelog: {
    url: "https://ai.google.dev/gemini-api/docs/changelog",
    title: "Google, Gemini API changelog, 21 July 2026",
    for: "temperature, top-p and top-k called deprecated, with Gemini 3.6 Flash",
  },
  deepseekThinking: {
    url: "https://api-docs.deepseek.com/guides/thinking_mode",
    title: "DeepSeek, Thinking Mode",
    for: "thinking is the default, and takes no notice of the temperature",
  },
  deepseek: {
    url: "https://api-docs.deepseek.com/quick_start/parameter_settings",
    title: "DeepSeek, The Temperature Parameter",
    for: "default 1.0 and suggestions by task",
  },
  cohere: {
    url: "https://docs.cohere.com/docs/temperature",
    title: "Cohere, Temperature",
    for: "1 as a good start; that 0 always gives the same output",
  },
  apple: {
    url: "https://developer.apple.com/documentation/foundationmodels/generationoptions/temperature",
    title: "Apple, Foundation Models: temperature",
    for: "range 0 to 1, where 1 is no adjustment",
  },
  vllm: {
    url: "https://github.com/vllm-project/vllm/blob/main/vllm/sampling_params.py",
    title: "vLLM, sampling parameters",
    for: "range 0 to 2, 0 is greedy",
  },
  sarvam: {
    url: "https://docs.sarvam.ai/api/api-guides-tutorials/chat-completion/how-to/control-response-randomness",
    title: "Sarvam, How to control response randomness with temperature",
    for: "range 0 to 2, default 0.2, and that 0 is not reproducible to the bit",
  },
  ollama: {
    url: "https://github.com/ollama/ollama/blob/main/docs/modelfile.mdx",
    title: "Ollama, Modelfile reference",
    for: "default 0.8",
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The name of an outgoing link. */
export type LinkName = keyof typeof links;
