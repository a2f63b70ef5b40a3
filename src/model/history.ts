/** A figure's state now, as it was before each step that can be undone, newest last, and after those that were. */
export interface History<S> {
  readonly present: S;
  readonly past: readonly S[];
  /** What `redo` leads to, the next one last. */
  readonly future: readonly S[];
}

/**
 * What can happen to a figure's state: `set` changes causes during a drag, `commit` does so for good (a
 * step that `undo` takes back), `undo` goes one step back and `redo` forward again, `reset` goes back to how the figure
 * began. A new step forgets what could be redone.
 */
export type Action<S> =
  | { readonly type: "set"; readonly change: Partial<S> }
  | { readonly type: "commit"; readonly change: Partial<S> }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "reset" };

/** The most steps that can be undone. */
const DEPTH = 100;

/** The history of a figure that begins at `initial`. */
export const begin = <S>(initial: S): History<S> => ({
  present: initial,
  past: [initial],
  future: [],
});

/**
 * The one reducer of every figure. `past` ends with the last committed state, so that a drag of a hundred `set`s
 * and its `commit` are one step to undo.
 */
export function reduce<S extends object>(
  history: History<S>,
  action: Action<S>,
  initial: S,
): History<S> {
  if (action.type === "undo") return undo(history);
  if (action.type === "redo") return redo(history);
  if (action.type === "reset") return commit(history, initial);
  const next = { ...history.present, ...action.change };
  return action.type === "set" ? { ...history, present: next } : commit(history, next);
}

/** Whether `undo` would change anything. */
export const canUndo = <S>({ past }: History<S>): boolean => past.length > 1;

/** Whether `redo` would change anything. */
export const canRedo = <S>({ future }: History<S>): boolean => future.length > 0;

function commit<S extends object>({ past, future }: History<S>, next: S): History<S> {
  const last = past.at(-1);
  const unchanged = last !== undefined && same(last, next);
  return unchanged
    ? { present: next, past, future }
    : { present: next, past: [...past, next].slice(-DEPTH), future: [] };
}

function undo<S>({ present, past, future }: History<S>): History<S> {
  const before = past.slice(0, -1);
  const [last, undone] = [before.at(-1), past.at(-1)];
  return last === undefined || undone === undefined
    ? { present: past[0] ?? present, past, future }
    : { present: last, past: before, future: [...future, undone] };
}

function redo<S>(history: History<S>): History<S> {
  const next = history.future.at(-1);
  return next === undefined
    ? history
    : { present: next, past: [...history.past, next], future: history.future.slice(0, -1) };
}

const same = (a: object, b: object): boolean =>
  Object.entries(a).every(([key, value]) => Object.is(value, Reflect.get(b, key)));
