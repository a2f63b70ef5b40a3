const QUOTED =
  /^(?:"((?:[^"]|"")*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|«\s?([^»]*?)\s?»|„([^“]*)“|`([^`]*)`)$/;
const ENCLOSED = /["'“”‘’«»„`*_]\s*$/;
const EMPHASIS = /^(\*\*|__|\*|_)(?=\S)(.+?)\1$/;

/** The commonest marks with those that close them. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  ['""', "''", "“”", "``"].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** `word` without what a list or a print puts around it: quotation marks, stars of emphasis, a trailing colon. */
export function bareWord(word: string): string {
  const last = word.length - 1;
  if (word === "" || (isPlain(word.charCodeAt(0)) && isPlain(word.charCodeAt(last)))) return word;
  const close = PAIRS.get(word.charAt(0));
  if (close !== undefined && last > 1 && word.indexOf(close, 1) === last && !word.includes("\\"))
    return word.slice(1, -1);
  if (!ENCLOSED.test(word)) return word.trim();
  const emphasised = EMPHASIS.exec(word.trim())?.[2];
  if (emphasised !== undefined) return bareWord(emphasised.replace(/:$/, ""));
  const match = QUOTED.exec(word.trim());
  if (match === null) return word.trim();
  const inside = match.slice(1).find((part) => part !== undefined) ?? "";
  const undoubled = inside.replaceAll('""', '"');
  return undoubled === "" ? word.trim() : undoubled.replaceAll("\\n", "\n").replaceAll("\\t", "\t");
}

/** Whether `code` is surely that of a letter or digit, which is no part of what a list puts around a word. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x1680) ||
  (code >= 0x3040 && code < 0xd800);
