import words from "naughty-words/en.json";

/** The list of LDNOOBW (CC BY 4.0), which many sites use. */
const listed: ReadonlySet<string> = new Set(words);
const ENDING = /(?:’s|e?s|ed|ing|y)$/;

/** Whether `word` is one that a page for everybody does not show, as it is or with an ending: pieces can spell anything. */
export function isOffensive(word: string): boolean {
  const plain = word.toLowerCase();
  return listed.has(plain) || listed.has(plain.replace(ENDING, ""));
}
