/** How wide texts are about, so that a picture can be laid out where nothing measures: never less than in Atkinson Hyperlegible. */

/** The width of characters of each kind, over the font size; those of no kind are as wide as a small letter. */
const KINDS: readonly (readonly [kind: RegExp, width: number])[] = [
  [/[\u0300-\u036f\u2060-\u2069\u200b-\u200f]/, 0],
  [/[ijl.,:;'!|’ ]/, 0.29],
  [/[-()[\]{}ftrI/“”"*]/, 0.4],
  [/[mwMW%@…]/, 0.9],
  [/[A-Z+=−±×∞Σ]/, 0.7],
  [/[0-9]/, 0.63],
  [/[\u1100-\uffff\u{10000}-\u{10ffff}]/u, 1.05],
];
const LETTER = 0.57;

/** The width of `text` in a font of `size` px, in px. */
export const widthOf = (text: string, size: number): number =>
  size *
  Array.from(text).reduce(
    (sum, letter) => sum + (KINDS.find(([kind]) => kind.test(letter))?.[1] ?? LETTER),
    0,
  );

/** `text`, or as much of its beginning as fits into `room` px, and `…`. */
export function fitted(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** `text` in lines of at most `room` px; a word that is wider alone has its line. */
export function linesOf(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
