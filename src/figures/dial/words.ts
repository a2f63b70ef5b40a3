import type { VocabularyId } from "../../model/vocabulary.ts";

/** What each example teaches besides, as one sentence; the article’s own needs none. */
export const lessons: Readonly<Partial<Record<VocabularyId, string>>> = {
  capital:
    "Here the favourite is wrong: the capital is Canberra. Cooling does not correct the model, it makes the wrong answer surer.",
  coin: "Two words tie at the top, so even T = 0 leaves them a half each.",
};
