import type { Tokens } from "./tokens.ts";
import { invisibleToken, numberedWord, SEEN_SPACE } from "./words/tokens.ts";

/** What has no place on one line of text: controls, line ends, half characters, marks that turn the text around. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** The most of a token that is looked at, in characters. */
const MOST_OF_TOKEN = 1_000;

const plain = (token: string): string =>
  token.slice(0, MOST_OF_TOKEN).replaceAll(UNPRINTABLE, " ").replaceAll(/\s+/g, " ").trim();

/** Whether `token` shows anything: a half character does not, nor does a blank. */
const hasLetters = (token: string): boolean => /[^\s\p{Cf}]/u.test(plain(token));

/** `token` with its blanks at either end as marks. */
const marked = (token: string): string => {
  const [before = "", after = ""] = [/^\s*/.exec(token)?.[0], /\s*$/.exec(token)?.[0]];
  return `${SEEN_SPACE.repeat(Math.min(4, before.length))}${plain(token)}${SEEN_SPACE.repeat(Math.min(4, after.length))}`;
};

/**
 * A visible name for each of the tokens of a place at `indices`. Blanks around a token are left out, unless another of
 * them differs in nothing else: “Yes” beside “␣Yes”. What shows nothing is described. Where no token of the place has a
 * name they are numbered.
 */
export function tokenNames(place: Tokens, indices: readonly number[]): readonly string[] {
  if (place.isNameless) return indices.map(numberedWord);
  const tokens = indices.map((i) => place.name(i));
  const lettered = tokens.map(hasLetters);
  const names = tokens.map((token, i) => (lettered[i] ? plain(token) : invisibleToken(token)));
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  return names.map((name, i) =>
    (seen.get(name) ?? 0) > 1 && lettered[i] ? marked(tokens[i] ?? "") : name,
  );
}
