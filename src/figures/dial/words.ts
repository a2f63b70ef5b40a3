import type { Derived, WordsState } from "../../model/derive.ts";
import { isOwn, type VocabularyId } from "../../model/vocabulary.ts";
import { distributionSentence } from "../../words/distribution.ts";

/** What each example teaches besides, as one sentence; the article’s own needs none. */
const lessons: Readonly<Partial<Record<VocabularyId, string>>> = {
  capital:
    "Here the favourite is wrong: the capital is Canberra. Cooling does not correct the model, it makes the wrong answer surer.",
  coin: "Two words tie at the top, so even T = 0 leaves them a half each.",
};

/** What the example as it is teaches; nothing where its scores or its prompt are somebody’s own. */
const lessonOf = ({ vocabulary, logits, prompt }: WordsState): string | undefined =>
  isOwn(vocabulary) || logits || prompt ? undefined : lessons[vocabulary];

/** What the dial makes of the words, and what the example teaches besides. */
export const dialSentence = (derived: Derived, state: WordsState): string =>
  [distributionSentence(derived), lessonOf(state)].filter(Boolean).join(" ");
