import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Typed } from "./problems.ts";

/** What is being typed, over which text, and whether the reader was told that it cannot be used. */
interface Draft {
  readonly text: string;
  readonly over: string;
  readonly told: boolean;
}

/**
 * A text field for one value: commits on Enter and blur, Esc takes the typing back. What cannot be used is answered by
 * a sentence and kept in the field, and the figure keeps what it had.
 */
export function DraftField<T>({
  label,
  text,
  read,
  onCommit,
  onDone,
  onStep,
  arrive = false,
  className = "",
  maxLength,
  numeric = false,
}: {
  readonly label: string;
  /** The value in force, as text. */
  readonly text: string;
  readonly read: (text: string) => Typed<T>;
  readonly onCommit: (typed: T) => void;
  /** Enter or Esc ended the typing. */
  readonly onDone?: () => void;
  /** ↑ or ↓, if the value has neighbours. */
  readonly onStep?: (direction: 1 | -1) => void;
  /** Whether the keyboard goes here as soon as the field appears. */
  readonly arrive?: boolean;
  readonly className?: string;
  readonly maxLength?: number;
  readonly numeric?: boolean;
}): ReactNode {
  const [draft, setDraft] = useState<Draft | null>(null);
  const problemId = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (arrive) field.current?.select();
  }, [arrive]);
  // The value was changed by other means: that answers whatever was being typed.
  if (draft && draft.over !== text) setDraft(null);
  /** Whether nothing is left to say. */
  const commit = (): boolean => {
    if (!draft || draft.text === text) return true;
    const result = read(draft.text);
    const problem = "problem" in result;
    setDraft(problem ? { ...draft, told: true } : null);
    if (!problem) onCommit(result.typed);
    return !problem;
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      // The keyboard may go on to a button, which this very press must not press.
      event.preventDefault();
      if (commit()) onDone?.();
    }
    if (event.key === "Escape") {
      setDraft(null);
      onDone?.();
    }
    if (!onStep || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    setDraft(null);
    onStep(event.key === "ArrowUp" ? 1 : -1);
  };
  const result = draft?.told ? read(draft.text) : undefined;
  const problem = result && "problem" in result ? result.problem : undefined;
  return (
    <>
      <input
        ref={field}
        type="text"
        inputMode={numeric ? "text" : undefined}
        autoComplete="off"
        spellCheck={false}
        className={`sx-draft sx-controls ${className}`}
        aria-label={label}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : problemId}
        maxLength={maxLength}
        value={draft?.text ?? text}
        onChange={({ currentTarget: { value } }) =>
          setDraft({ text: value, over: text, told: draft?.told ?? false })
        }
        onKeyDown={keys}
        onBlur={commit}
      />
      {problem !== undefined && (
        <span id={problemId} role="alert" className="sx-draft-problem sx-controls">
          {problem}
        </span>
      )}
    </>
  );
}
