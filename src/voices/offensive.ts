import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** Whether `word` is, or hides, one that no page for children shows: pieces of words can spell anything. */
export const isOffensive = (word: string): boolean => matcher.hasMatch(word);
