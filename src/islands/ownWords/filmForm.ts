import { logitsOf, promptOf, type WordsState } from "../../model/derive.ts";
import { isOwn, vocabularyOf } from "../../model/vocabulary.ts";
import { type ReadForm, linesOf, readForm } from "./readForm.ts";

/** The form for own words where there is neither a title nor a caption: in the film. */
export const filmForm = {
  /** What the form says, or what of it does not fit. */
  read: (filled: { readonly list: string; readonly prompt: string }): Promise<ReadForm> =>
    readForm({ ...filled, title: "", caption: "" }),
  /** What stands in the film now, as a viewer would write it. */
  write: (
    about: Pick<WordsState, "vocabulary" | "logits" | "prompt">,
  ): { readonly list: string; readonly prompt: string } => {
    const { vocabulary } = about;
    const words = isOwn(vocabulary)
      ? vocabulary.map(({ word }) => word)
      : vocabularyOf(vocabulary).words;
    const scores = logitsOf(about);
    return {
      prompt: promptOf(about),
      list: linesOf(words.map((word, i) => ({ word, score: scores[i] ?? 0 }))),
    };
  },
};
