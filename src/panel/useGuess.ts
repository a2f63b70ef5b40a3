import { type RefCallback, useCallback, useContext, useRef, useSyncExternalStore } from "react";
import { createStore } from "zustand/vanilla";
import { SurroundingsContext } from "./surroundings.ts";

/** The guesses of this page; session storage has those of the whole visit, where the browser keeps them. */
const guesses = createStore<Readonly<Record<string, string | undefined>>>(() => ({}));

/** Session storage throws where a frame is denied storage; a guess is not worth an error. */
function remembered(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return guesses.getState()[key];
  }
}

function remember(key: string, guess: string | undefined): void {
  try {
    if (guess === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, guess);
  } catch {
    // Then this page alone remembers it.
  }
  guesses.setState({ [key]: guess });
}

/** A framed figure or one of the package shares the storage with other pages of its site. */
const keyOf = (figure: string): string => `softmax-temperature:guess:${figure}`;

/** Uncovers what a guess in `figure` would, for who was sent there to see it. */
export function skipGuess(figure: string): void {
  const key = keyOf(figure);
  if (remembered(key) === undefined) remember(key, "");
}

/**
 * A guess before the reveal: `undefined` until the reader guesses or skips (an empty guess), kept for the session so
 * that what was revealed stays revealed. To settle on `undefined` is to begin anew. What `arrive` refers to takes the
 * focus when it appears in answer to a guess, because the button that had it goes away.
 */
export function useGuess(
  figure: string,
): readonly [
  guess: readonly string[] | undefined,
  settle: (guess: readonly string[] | undefined) => void,
  arrive: RefCallback<HTMLElement>,
] {
  const key = keyOf(figure);
  const { uncovered = false } = useContext(SurroundingsContext);
  const skipped = uncovered ? "" : undefined;
  const guess = useSyncExternalStore(
    guesses.subscribe,
    () => remembered(key) ?? skipped,
    () => skipped,
  );
  const answered = useRef(false);
  const arrive = useCallback((revealed: HTMLElement | null): void => {
    if (answered.current) revealed?.focus();
    answered.current = false;
  }, []);
  const settle = (settled: readonly string[] | undefined): void => {
    answered.current = true;
    remember(key, settled?.join(","));
  };
  return [guess?.split(",").filter(Boolean), settle, arrive];
}
