import { type Entry, listText } from "../../src/model/wordList.ts";

/** Words of somebody's own. */
export interface OwnVocabulary {
  readonly name: string;
  readonly prompt: string;
  readonly list: readonly Entry[];
}

const listOf = (words: string, scores: readonly number[]): readonly Entry[] =>
  words.split(" ").map((word, i) => ({ word, score: scores[i] ?? 0 }));

/** Two words, as many and as long ones as there can be, words that are written from the right, and words that all tie. */
export const OWN_VOCABULARIES: readonly OwnVocabulary[] = [
  { name: "two words", prompt: "Kommst du mit?", list: listOf("Ja Nein", [3, 1.5]) },
  {
    name: "twelve words",
    prompt: "",
    list: listOf(
      "Nebelschleier Wintergarten Kirschbaeume Morgenstunde Gartenlauben Sommerabende Fensterbretter Laternenlicht Regenwolken Hafenrundfahrt Uhr Ei",
      [1_000_000, 999_999.5, 811, 640, 12, 3.25, 0, -1, -40.5, -9999, -65_504, -1_000_000],
    ),
  },
  {
    name: "right to left",
    prompt: "دهنت خبزها المحمص بـ",
    list: listOf("زبدة مربى عسل جبن", [5, 4, 3.5, -1]),
  },
  { name: "all equal", prompt: "The die shows", list: listOf("one two three", [-7, -7, -7]) },
];

/** The query that says so. */
export const ownQuery = ({ prompt, list }: OwnVocabulary): Readonly<Record<string, string>> => ({
  words: listText(list),
  ...(prompt && { prompt }),
});
