/** The values that were computed last, by key. */
export interface Recent<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  /** Keeps `value` and gives it back. */
  readonly set: (key: Key, value: Value) => Value;
}

/** Room for `most` values: one more, and the one that was asked for longest ago is forgotten. */
export function recent<Key, Value>(most: number): Recent<Key, Value> {
  const kept = new Map<Key, Value>();
  const set = (key: Key, value: Value): Value => {
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      return value === undefined ? undefined : set(key, value);
    },
    set,
  };
}

/** `compute`, which remembers what it made of the last `most` different keys. It never makes `undefined`. */
export function memo<Key, Value>(most: number, compute: (key: Key) => Value): (key: Key) => Value {
  const kept = recent<Key, Value>(most);
  return (key) => kept.get(key) ?? kept.set(key, compute(key));
}
