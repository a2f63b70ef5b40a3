import { createStore } from "zustand/vanilla";
import { dialOf } from "./dialOf.ts";
import { type Action, begin, type History, reduce } from "../model/history.ts";

/** What one figure on one page holds: its causes, and what its link said that could not be used. */
export interface FigureContents<S> {
  readonly history: History<S>;
  readonly notes: readonly string[];
  /** Where a reset leads to. */
  readonly resetState: S;
  /** How many changes were for good. */
  readonly steps: number;
  /** How many of them moved the dial: not those that followed a drag. */
  readonly jumps: number;
}

/** A state that was asked for, and what of the asking could not be used, a plain sentence each. */
export interface RequestedState<S> {
  readonly state: S;
  readonly notes: readonly string[];
}

/** One figure's store: two figures on a page share nothing. */
export interface FigureStore<S> {
  readonly getState: () => FigureContents<S>;
  readonly getInitialState: () => FigureContents<S>;
  /** Calls `listener` after each change; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes one step; `notes` say what was asked for by it and could not be used. */
  readonly dispatch: (action: Action<S>, notes?: readonly string[]) => void;
  /** Starts anew as `asked` says; with a `home`, that is where a reset leads to from now on. */
  readonly restore: (asked: RequestedState<S>, resetState?: S) => void;
  /** Calls `listener` after each change that is for good; returns how to stop that. */
  readonly onCommit: (listener: () => void) => () => void;
}

/** A store of a figure whose reset leads to `home`; it begins in the state that was `asked` for, by default there. */
export function createFigureStore<S extends object>(
  resetState: S,
  asked: Partial<RequestedState<S>> = {},
): FigureStore<S> {
  const store = createStore<FigureContents<S>>(() => ({
    history: begin(asked.state ?? resetState),
    notes: asked.notes ?? [],
    resetState,
    steps: 0,
    jumps: 0,
  }));
  return {
    ...store,
    dispatch: (action, notes = []) => {
      store.setState(({ history, notes: earlier, resetState: beginning, steps, jumps }) => {
        const next = reduce(history, action, beginning);
        const isFinal = action.type !== "set";
        const moved = dialOf(next.present) !== dialOf(history.present);
        return {
          history: next,
          notes: isFinal ? notes : earlier,
          steps: steps + Number(isFinal),
          jumps: jumps + Number(isFinal && moved),
        };
      });
    },
    restore: ({ state, notes }, next) =>
      store.setState({ history: begin(state), notes, ...(next && { resetState: next }) }),
    onCommit: (listener) =>
      store.subscribe((now, before) => {
        if (now.steps !== before.steps) listener();
      }),
  };
}
