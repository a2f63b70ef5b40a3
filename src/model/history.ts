/** A figure's state now and as it was before each step that can be undone, newest last. */
export interface History<S> {
  readonly present: S;
  readonly past: readonly S[];
}

/**
 * What can happen to a figure's state: `set` changes causes while a hand still moves, `commit` does so for good (a
 * step that `undo` takes back), `undo` goes one step back, `reset` goes back to how the figure began.
 */
export type Action<S> =
  | { readonly type: "set"; readonly change: Partial<S> }
  | { readonly type: "commit"; readonly change: Partial<S> }
  | { readonly type: "undo" }
  | { readonly type: "reset" };

/** The most steps that can be undone. */
const DEPTH = 100;

/** The history of a figure that begins at `initial`. */
export const begin = <S>(initial: S): History<S> => ({ present: initial, past: [initial] });

/**
 * The one reducer of every figure. `past` ends with the last committed state, so that a drag of a hundred `set`s
 * and its `commit` are one step to undo.
 */
export function reduce<S extends object>(
  history: History<S>,
  action: Action<S>,
  initial: S,
): History<S> {
  const { present, past } = history;
  if (action.type === "undo") return undo(history);
  if (action.type === "reset") return commit(past, initial);
  const next = { ...present, ...action.change };
  return action.type === "set" ? { present: next, past } : commit(past, next);
}

/** Whether `undo` would change anything. */
export const canUndo = <S>({ past }: History<S>): boolean => past.length > 1;

function commit<S extends object>(past: readonly S[], next: S): History<S> {
  const last = past.at(-1);
  const unchanged = last !== undefined && same(last, next);
  return { present: next, past: unchanged ? past : [...past, next].slice(-DEPTH) };
}

function undo<S>({ present, past }: History<S>): History<S> {
  const before = past.slice(0, -1);
  const last = before.at(-1);
  return last === undefined
    ? { present: past[0] ?? present, past }
    : { present: last, past: before };
}

const same = (a: object, b: object): boolean =>
  Object.entries(a).every(([key, value]) => Object.is(value, Reflect.get(b, key)));
