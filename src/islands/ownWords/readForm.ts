import { type PastedLists, readPasted } from "../../figures/playground/pastedLists.ts";
import { textFields } from "../../model/fields.ts";
import { isOwnList } from "../../model/ownWords.ts";
import type { Query } from "../../model/params.ts";
import { type Entry, listText, LONGEST_WORD } from "../../model/wordList.ts";
import { commonLabels } from "../../words/labels.ts";
import { labels, problems } from "./words.ts";

/** What a reader has written into the form. */
export type Filled = Readonly<Record<"list" | keyof typeof textFields, string>>;

/** The query that a form describes, or one plain sentence that says what does not fit. */
export type ReadForm = { readonly query: Query } | { readonly problem: string };

/** Reads the form. Total: whatever was written, nothing that does not fit gets into a figure. */
export async function readForm(filled: Filled): Promise<ReadForm> {
  try {
    return readFilled(filled, await readPasted(filled.list));
  } catch {
    return { problem: commonLabels.noReader };
  }
}

function readFilled(filled: Filled, pasted: PastedLists): ReadForm {
  if ("problem" in pasted) return { problem: pasted.problem };
  if (pasted.kind === "logprobs") return { problem: problems.logprobs };
  const list = pasted.positions[0]?.list() ?? [];
  if (!isOwnList(list)) return { problem: problems.count(list.length) };
  const cut = list.find(({ word }) => goesOn(word, filled.list));
  if (cut) return { problem: problems.longWord(cut.word) };
  const names = Object.keys(textFields) as (keyof typeof textFields)[];
  const long = names.find((name) => textFields[name].cuts?.(filled[name]));
  if (long) return { problem: problems.longText(labels[long], longestOf(long)) };
  return {
    query: [
      ["words", listText(list)],
      ...names.map((name) => [name, filled[name].trim()] as const).filter(([, text]) => text),
    ],
  };
}

/** How many characters the text `name` may have. */
const longestOf = (name: keyof typeof textFields): number => {
  const { expects } = textFields[name];
  return expects.kind === "text" ? expects.longest : Infinity;
};

/** Whether a word of full length is only the beginning of a longer one in `text`. */
const goesOn = (word: Entry["word"], text: string): boolean =>
  [...word].length === LONGEST_WORD &&
  text.includes(word) &&
  /^[\p{L}\p{M}\p{N}]/u.test(text.slice(text.indexOf(word) + word.length));

/** `list` as a reader would write it: a word and its score to each line. */
export const linesOf = (list: readonly Entry[]): string =>
  list
    .map(
      ({ word, score }) =>
        `${/[\s"]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word}: ${score}`,
    )
    .join("\n");
