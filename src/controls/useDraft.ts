import { useState } from "react";

/** What a reader typed, understood; or the sentence that says why not. */
export type Typed<T> = { readonly typed: T } | { readonly problem: string };

/** Reads with `parse`; `problemOf` says what is wrong with a text that it has no value for. */
export const readWith =
  <T>(parse: (text: string) => T | undefined, problemOf: (text: string) => string) =>
  (text: string): Typed<T> => {
    const typed = parse(text);
    return typed === undefined ? { problem: problemOf(text) } : { typed };
  };

/** What is being typed, over which value, and whether the reader was shown what is wrong with it. */
interface Draft<T> {
  readonly text: string;
  readonly over: T;
  readonly reported: boolean;
}

/** A value as text that can be edited. */
export interface Drafted<T> {
  readonly value: T;
  /** The value in force, as text. */
  readonly text: string;
  readonly read: (text: string) => Typed<T>;
  /** Another value, for good. */
  readonly onCommit: (typed: T) => void;
}

/** The typing in a text field, which is kept apart from the value until it is settled and can be read. */
export function useDraft<T>({ value, text, read, onCommit }: Drafted<T>) {
  const [draft, setDraft] = useState<Draft<T> | null>(null);
  // The value was changed by other means: that answers whatever was being typed.
  if (draft && !Object.is(draft.over, value)) setDraft(null);
  const result = draft?.reported ? read(draft.text) : undefined;
  return {
    text: draft?.text ?? text,
    isTyping: draft !== null,
    /** What is wrong with the typing, once the reader has settled on it. */
    problem: result && "problem" in result ? result.problem : undefined,
    type: (typed: string): void =>
      setDraft({ text: typed, over: value, reported: draft?.reported ?? false }),
    drop: (): void => setDraft(null),
    /** Takes `typed` for good if it can be read; returns whether nothing is left to say. */
    settle: (typed = draft?.text ?? text): boolean => {
      const settled = typed === text ? { typed: value } : read(typed);
      const refused = "problem" in settled;
      setDraft(refused ? { text: typed, over: value, reported: true } : null);
      if (!refused && !Object.is(settled.typed, value)) onCommit(settled.typed);
      return !refused;
    },
  };
}
