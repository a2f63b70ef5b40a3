const QUOTED =
  /^(?:"((?:[^"]|"")*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|«\s?([^»]*?)\s?»|„([^“]*)“|`([^`]*)`)$/;
const ENCLOSED = /["'“”‘’«»„`*_]\s*$/;
const EMPHASIS = /^(\*\*|__|\*|_)(?=\S)(.+?)\1$/;

/** `word` without what a list or a print puts around it: quotation marks, stars of emphasis, a trailing colon. */
export function bareWord(word: string): string {
  if (isPlain(word.charCodeAt(0)) && isPlain(word.charCodeAt(word.length - 1))) return word;
  if (!ENCLOSED.test(word)) return word.trim();
  const emphasised = EMPHASIS.exec(word.trim())?.[2];
  if (emphasised !== undefined) return bareWord(emphasised.replace(/:$/, ""));
  const match = QUOTED.exec(word.trim());
  if (match === null) return word.trim();
  const inside = match.slice(1).find((part) => part !== undefined) ?? "";
  const undoubled = inside.replaceAll('""', '"');
  return undoubled === "" ? word.trim() : undoubled.replaceAll("\\n", "\n").replaceAll("\\t", "\t");
}

/** Whether `code` is that of a letter or digit without an accent, which is no part of what a list puts around a word. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
