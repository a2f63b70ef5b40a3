import type { VocabularyId } from "../../model/vocabulary.ts";

import type { Derived } from "../../model/derive.ts";
import { distributionSentence } from "../../words/distribution.ts";

/** What each example teaches besides, as one sentence; the article’s own needs none. */
const lessons: Readonly<Partial<Record<VocabularyId, string>>> = {
  capital:
    "Here the favourite is wrong: the capital is Canberra. Cooling does not correct the model, it makes the wrong answer surer.",
  coin: "Two words tie at the top, so even T = 0 leaves them a half each.",
};

/** What the dial makes of the words, and what the example teaches besides. */
export const dialSentence = (derived: Derived, vocabulary: VocabularyId): string =>
  [distributionSentence(derived), lessons[vocabulary]].filter(Boolean).join(" ");
