/** The longest piece of a reader’s own text that a sentence repeats, in characters. */
const LONGEST_QUOTE = 24;

/** `text`, or its first `longest` characters and `…`. */
export function shortened(text: string, longest = LONGEST_QUOTE): string {
  // A character is at most two of JavaScript’s.
  const letters = Array.from(text.slice(0, 2 * longest + 2));
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : text;
}
