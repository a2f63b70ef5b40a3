import { MOST_TOKENS, RUNS } from "../../lm/writing.ts";

/** What its parameters expect in a link. */
export const expects = {
  word: `none, or a place such as b2.7: row a to c, text 1 to ${RUNS}, word or full stop 1 to ${MOST_TOKENS}`,
} as const;
