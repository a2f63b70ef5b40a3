import { requestRemark } from "./words.ts";
import type { KnownDial, VendorId } from "./model/vendors.ts";
import { verdictOn } from "./model/dial.ts";

/** Requests to copy: each sets the temperature where the vendor's documentation allows it, and says why where not. */

/** What goes into a request: the temperature to set, absent where it must not be set. */
type Setting = { readonly temperature?: number };

const PROMPT = "Finish the sentence: She spread her toast with";
const messages = [{ role: "user", content: PROMPT }];
const bearer = (variable: string): string => `Authorization: Bearer $${variable}`;

/** A call of curl that posts `body` as JSON. */
const curl = (url: string, headers: readonly string[], body: object): string =>
  [
    `curl ${url}`,
    ...["Content-Type: application/json", ...headers].map((header) => `  -H "${header}"`),
    `  -d '${json(body)}'`,
  ].join(" \\\n");

/** `body` as JSON, a line for each of its properties. */
const json = (body: object): string =>
  `{\n${Object.entries(body)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(",\n")}\n}`;

/** Requests to a service with OpenAI's way of asking; its key stands in the environment variable `key`, if it has one. */
const chat =
  (url: string, key: string | undefined, body: object) =>
  (setting: Setting): string =>
    curl(url, key === undefined ? [] : [bearer(key)], { ...body, messages, ...setting });

const openai = (body: object): ((setting: Setting) => string) =>
  chat("https://api.openai.com/v1/chat/completions", "OPENAI_API_KEY", body);

const deepseek = (thinking: "enabled" | "disabled"): ((setting: Setting) => string) =>
  chat("https://api.deepseek.com/chat/completions", "DEEPSEEK_API_KEY", {
    model: "deepseek-flash",
    thinking: { type: thinking },
  });

const vllm = (body: object): ((setting: Setting) => string) =>
  chat("http://localhost:8000/v1/chat/completions", undefined, body);

// The version of 2023: under the next one no value is accepted.
const anthropic =
  (model: string) =>
  (setting: Setting): string =>
    curl(
      "https://api.anthropic.com/v1/messages",
      ["x-api-key: $ANTHROPIC_API_KEY", "anthropic-version: 2023-06-01"],
      { model, max_tokens: 1000, messages, ...setting },
    );

const gemini =
  (model: string) =>
  (setting: Setting): string =>
    curl(
      `https://generativelanguage.googleapis.com/v1beta/models/${model}:generateContent`,
      ["x-goog-api-key: $GEMINI_API_KEY"],
      { contents: [{ parts: [{ text: PROMPT }] }], generationConfig: setting },
    );

/** `temperature` as Python writes a float; a whole number would be refused. */
const pythonFloat = (temperature: number): string =>
  temperature === Infinity
    ? 'float("inf")'
    : `${temperature}${Number.isInteger(temperature) ? ".0" : ""}`;

const requests: Readonly<Record<VendorId, (setting: Setting) => string>> = {
  "openai-chat": openai({ model: "gpt-6-luna", reasoning_effort: "none" }),
  "openai-reasoning": openai({ model: "gpt-6.2-sol", reasoning_effort: "low" }),
  "openai-audio": ({ temperature }) =>
    [
      "curl https://api.openai.com/v1/audio/transcriptions",
      `  -H "${bearer("OPENAI_API_KEY")}"`,
      "  -F model=gpt-transcribe",
      "  -F file=@speech.mp3",
      ...(temperature === undefined ? [] : [`  -F temperature=${temperature}`]),
    ].join(" \\\n"),
  anthropic: anthropic("claude-sonnet-4-6"),
  "anthropic-opus": anthropic("claude-opus-5-5"),
  gemini: gemini("gemini-3.1-pro-preview"),
  "gemini-3": gemini("gemini-3.8-flash"),
  xai: chat("https://api.x.ai/v1/chat/completions", "XAI_API_KEY", { model: "grok-4.7" }),
  groq: chat("https://api.groq.com/openai/v1/chat/completions", "GROQ_API_KEY", {
    model: "openai/gpt-oss-120b",
  }),
  mistral: chat("https://api.mistral.ai/v1/chat/completions", "MISTRAL_API_KEY", {
    model: "mistral-small-latest",
  }),
  deepseek: deepseek("disabled"),
  "deepseek-thinking": deepseek("enabled"),
  kimi: chat("https://api.moonshot.ai/v1/chat/completions", "MOONSHOT_API_KEY", {
    model: "kimi-k3",
  }),
  cohere: chat("https://api.cohere.com/v2/chat", "CO_API_KEY", { model: "command-a-03-2025" }),
  sarvam: (setting) =>
    curl("https://api.sarvam.ai/v1/chat/completions", ["api-subscription-key: $SARVAM_API_KEY"], {
      model: "sarvam-105b",
      messages,
      ...setting,
    }),
  openrouter: chat("https://openrouter.ai/api/v1/chat/completions", "OPENROUTER_API_KEY", {
    model: "anthropic/claude-opus-5.5",
  }),
  transformers: ({ temperature }) =>
    [
      "from transformers import pipeline",
      "",
      'write = pipeline("text-generation", model="Qwen/Qwen2.5-1.5B-Instruct")',
      `chat = [{"role": "user", "content": "${PROMPT}"}]`,
      temperature === undefined
        ? "answer = write(chat, do_sample=False)"
        : `answer = write(chat, do_sample=True, temperature=${pythonFloat(temperature)})`,
    ].join("\n"),
  vllm: vllm({ model: "Qwen/Qwen2.5-1.5B-Instruct" }),
  "llama-cpp": chat("http://localhost:8080/v1/chat/completions", undefined, {}),
  ollama: (setting) =>
    curl("http://localhost:11434/api/chat", [], {
      model: "llama3.2",
      messages,
      stream: false,
      options: setting,
    }),
  qwen: vllm({ model: "Qwen/Qwen3-8B", top_p: 0.95, top_k: 20 }),
  apple: ({ temperature }) =>
    [
      "import FoundationModels",
      "",
      "let session = LanguageModelSession()",
      `let options = GenerationOptions(${temperature === undefined ? "" : `temperature: ${temperature}`})`,
      `let answer = try await session.respond(to: "${PROMPT}", options: options)`,
    ].join("\n"),
};

/** `text` as a remark that does nothing where it is pasted: in a shell a quoted word for the command that does nothing. */
const remarkIn = (id: VendorId, text: string): string =>
  id === "apple" ? `// ${text}` : id === "transformers" ? `# ${text}` : `: '${text}'`;

/**
 * A request to `dial`'s vendor, as a call of curl (Apple: Swift; Transformers: Python), in which `temperature` stands as
 * documented. Where that value is not accepted, or has no effect, the request leaves it out, and a remark above says why.
 */
export function requestTo(dial: KnownDial, temperature: number): string {
  const verdict = verdictOn(dial, temperature);
  const sent = verdict === "accepted" || (verdict === "unknown" && temperature !== Infinity);
  const said = requestRemark(dial, temperature);
  const above = said === undefined ? "" : `${remarkIn(dial.id, said)}\n`;
  return above + requests[dial.id](sent ? { temperature } : {});
}
