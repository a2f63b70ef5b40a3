/** The entry of `list` at `index`. @throws RangeError if it has none: a wrong index never shows a wrong number */
export function entryAt<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined)
    throw new RangeError(`there is no entry ${index} in a list of ${list.length}`);
  return entry;
}
