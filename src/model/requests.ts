import { rangeText } from "./vendorWords.ts";
import { type KnownDial, type VendorDial, type VendorId, verdictOn } from "./vendors.ts";

/** Requests to copy: each sets the temperature where the vendor's documentation allows it, and says why where not. */

/** What a request is told: the temperature to set, absent where it must not be set. */
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

const openai = (model: string, setting: Setting): string =>
  curl("https://api.openai.com/v1/chat/completions", [bearer("OPENAI_API_KEY")], {
    model,
    messages,
    ...setting,
  });

const anthropic = (model: string, setting: Setting): string =>
  curl(
    "https://api.anthropic.com/v1/messages",
    ["x-api-key: $ANTHROPIC_API_KEY", "anthropic-version: 2023-06-01"],
    { model, max_tokens: 100, messages, ...setting },
  );

const gemini = (model: string, setting: Setting): string =>
  curl(
    `https://generativelanguage.googleapis.com/v1beta/models/${model}:generateContent`,
    ["x-goog-api-key: $GEMINI_API_KEY"],
    { contents: [{ parts: [{ text: PROMPT }] }], generationConfig: setting },
  );

const requests: Readonly<Record<VendorId, (setting: Setting) => string>> = {
  "openai-chat": (setting) => openai("gpt-4o", setting),
  "openai-reasoning": (setting) => openai("gpt-5.6-luna", setting),
  "openai-audio": ({ temperature }) =>
    [
      "curl https://api.openai.com/v1/audio/transcriptions",
      `  -H "${bearer("OPENAI_API_KEY")}"`,
      "  -F model=whisper-1",
      "  -F file=@speech.mp3",
      ...(temperature === undefined ? [] : [`  -F temperature=${temperature}`]),
    ].join(" \\\n"),
  anthropic: (setting) => anthropic("claude-opus-4-6", setting),
  "anthropic-opus": (setting) => anthropic("claude-opus-4-7", setting),
  gemini: (setting) => gemini("gemini-2.5-flash-lite", setting),
  "gemini-3": (setting) => gemini("gemini-3.1-pro-preview", setting),
  deepseek: (setting) =>
    curl("https://api.deepseek.com/chat/completions", [bearer("DEEPSEEK_API_KEY")], {
      model: "deepseek-flash",
      // It thinks unless told not to, and thinking ignores the temperature.
      thinking: { type: "disabled" },
      messages,
      ...setting,
    }),
  cohere: (setting) =>
    curl("https://api.cohere.com/v2/chat", [bearer("CO_API_KEY")], {
      model: "command-a-03-2025",
      messages,
      ...setting,
    }),
  sarvam: (setting) =>
    curl("https://api.sarvam.ai/v1/chat/completions", ["api-subscription-key: $SARVAM_API_KEY"], {
      model: "sarvam-105b",
      messages,
      ...setting,
    }),
  apple: ({ temperature }) =>
    [
      "import FoundationModels",
      "",
      "let session = LanguageModelSession()",
      `let options = GenerationOptions(${temperature === undefined ? "" : `temperature: ${temperature}`})`,
      `let answer = try await session.respond(to: "${PROMPT}", options: options)`,
    ].join("\n"),
  vllm: (setting) =>
    curl("http://localhost:8000/v1/chat/completions", [], {
      model: "Qwen/Qwen2.5-1.5B-Instruct",
      messages,
      ...setting,
    }),
  ollama: (setting) =>
    curl("http://localhost:11434/api/chat", [], {
      model: "llama3.2",
      messages,
      stream: false,
      options: setting,
    }),
};

/** Why a request says nothing of `temperature`, or a caution about what it says; none where all is well. */
function remark(dial: VendorDial, temperature: number): string | undefined {
  const verdict = verdictOn(dial, temperature);
  if (verdict === "refused")
    return "No temperature here: this model refuses it, whatever its value.";
  if (temperature === Infinity) return "No temperature here: a request cannot hold ∞.";
  if (verdict === "outside")
    return `No temperature here: ${temperature} is not accepted. ${rangeText(dial)}.`;
  return verdict === "unknown" ? "No range is stated, so an error is possible." : undefined;
}

/**
 * A request to `dial`'s vendor, as a call of curl (Apple: Swift), in which `temperature` stands as documented. Where
 * that value is not accepted the request leaves it out, and a comment above says why.
 */
export function requestTo(dial: KnownDial, temperature: number): string {
  const verdict = verdictOn(dial, temperature);
  const sent = verdict === "accepted" || (verdict === "unknown" && temperature !== Infinity);
  const said = remark(dial, temperature);
  const comment = said === undefined ? "" : `${dial.id === "apple" ? "//" : "#"} ${said}\n`;
  return comment + requests[dial.id](sent ? { temperature } : {});
}
