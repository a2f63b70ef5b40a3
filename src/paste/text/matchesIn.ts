/** What `pattern`, a global one, matches in `text`, one after another; `matchAll` would copy the pattern each time. */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
