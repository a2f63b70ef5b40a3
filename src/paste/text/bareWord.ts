const QUOTED =
  /^(?:"((?:[^"]|"")*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|«\s?([^»]*?)\s?»|„([^“]*)“|`([^`]*)`)$/;
const ENCLOSED = /["'“”‘’«»„`*_]\s*$/;
const EMPHASIS = /^(\*\*|__|\*|_)(?=\S)(.+?)\1$/;

/** `word` without what a list or a print puts around it: quotation marks, stars of emphasis, a trailing colon. */
export function bareWord(word: string): string {
  if (!ENCLOSED.test(word)) return word.trim();
  const emphasised = EMPHASIS.exec(word.trim())?.[2];
  if (emphasised !== undefined) return bareWord(emphasised.replace(/:$/, ""));
  const match = QUOTED.exec(word.trim());
  if (match === null) return word.trim();
  const inside = match.slice(1).find((part) => part !== undefined) ?? "";
  const undoubled = inside.replaceAll('""', '"');
  return undoubled === "" ? word.trim() : undoubled.replaceAll("\\n", "\n").replaceAll("\\t", "\t");
}
