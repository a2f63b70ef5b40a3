import { LARGEST_VOCABULARY, SCORE_LIMITS } from "../../../model/wordList.ts";

/** How many scores a reader can bring, and how large one can be, either way. */
export const [MOST_SCORES, LARGEST_SCORE] = [LARGEST_VOCABULARY, SCORE_LIMITS.highest];
