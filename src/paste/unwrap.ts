const FENCE = /^[ \t>]*(?:```|~~~)[^\n]*\n([^]*?)(?:^[ \t>]*(?:```|~~~)[ \t]*$|(?![^]))/gm;
const PROMPT = /^(?:>>>|\.\.\.|\$|In \[\d+\]:|Out\[\d+\]:)[ \t]?/gm;
// eslint-disable-next-line no-control-regex -- the escape that colours a terminal is one
const COLOURS = /\u001b\[[\d;]*m/g;
const HTTP = /^(?:[<*>] ?)?HTTP\/[\d.]+ \d{3}[^\n]*\n(?:[^\n]+\n)*\s*\n/;
const PROMPTED = /^(?:>>>|\$ |In \[|Out\[)/m;
const SPOKEN = /^[<*>] ?(?:HTTP|Connected|Trying|POST|GET)/m;
const VERBOSE = /^(?:[*<>{}] |[*<>]$)[^\n]*$/gm;

const TENSOR = /<tf\.Tensor: [^\n]{0,200}?numpy=\s*([^<>]*)>/g;

/** Whether `text` has one of `parts` somewhere: looked for before a pattern is, as that costs a hundredth. */
export const hasAny = (text: string, parts: readonly string[]): boolean =>
  parts.some((part) => text.includes(part));

/**
 * `text` without what stands around an answer that was copied from a chat, a terminal or a notebook: the fence of a block
 * of code, the colours and prompts of a terminal, the headers of HTTP, a mark of the byte order; lines end with `\n`.
 */
export function unwrapped(text: string): string {
  let plain = text.replaceAll("\ufeff", "");
  if (plain.includes("\r"))
    plain = plain
      .replaceAll(/\r(?=\n)/g, "")
      .split("\r")
      .join("\n");
  if (plain.includes("\u001b[")) plain = plain.replaceAll(COLOURS, "");
  if (plain.includes("```") || plain.includes("~~~")) plain = fenced(plain) ?? plain;
  if (hasAny(plain, [">>>", "$ ", "In [", "Out["]) && PROMPTED.test(plain))
    plain = plain.replaceAll(PROMPT, "");
  if (hasAny(plain, ["HTTP", "Connected", "Trying", "POST", "GET"]) && SPOKEN.test(plain))
    plain = plain.replaceAll(VERBOSE, "");
  if (plain.includes("<tf.Tensor")) plain = plain.replaceAll(TENSOR, "$1");
  const trimmed = plain.trimStart();
  return trimmed.startsWith("HTTP/") ? trimmed.replace(HTTP, "") : plain;
}

/** What stands in the longest fence of `text`. */
function fenced(text: string): string | undefined {
  let longest: string | undefined;
  for (const [, inside = ""] of text.matchAll(FENCE))
    if (inside.trim() !== "" && inside.length > (longest?.length ?? 0)) longest = inside;
  return longest;
}
