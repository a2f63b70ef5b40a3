/** The most prompts that are suggested at a time. */
const MOST = 12;

/**
 * What the prompt `typed` may become: its last word completed by the words among `tokens`, which come likeliest first.
 * If the prompt is `read`, the one that the tokens follow, with a blank after it, the likeliest words come first; else
 * the alphabet decides.
 */
export function suggestPrompts(
  tokens: readonly string[],
  typed: string,
  read: string,
): readonly string[] {
  const begun = typed.split(/[^\p{L}’]/u).at(-1) ?? "";
  const head = typed.slice(0, typed.length - begun.length);
  if (head === typed && !/(^|\s)$/.test(typed)) return [];
  const start = begun.toLowerCase();
  const words = tokens
    .filter((token) => /^ ?\p{L}[\p{L}’]*$/u.test(token) && (token.startsWith(" ") || head === ""))
    .map((token) => token.trimStart())
    .filter((word) => word.toLowerCase().startsWith(start) && word !== begun);
  const different = [...new Set(words)];
  return (head.trimEnd() === read ? different : different.toSorted())
    .slice(0, MOST)
    .map((word) => head + word);
}
