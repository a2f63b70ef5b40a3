import { type KeyboardEvent, type ReactNode, useId, useState } from "react";

/** What is being typed, over which text, and whether the reader was told what is wrong with it. */
interface Draft {
  readonly text: string;
  readonly over: string;
  readonly told: boolean;
}

/**
 * A line of text: commits on Enter and blur, and when it is picked from `choices`; Esc takes the typing back. What
 * `problemOf` complains of is answered by its sentence and kept in the field, and the figure keeps what it had.
 */
export function CheckedField({
  label,
  text,
  longest,
  choices = [],
  problemOf,
  onCommit,
}: {
  readonly label: string;
  readonly text: string;
  /** In characters. */
  readonly longest: number;
  readonly choices?: readonly string[];
  readonly problemOf: (text: string) => string | undefined;
  readonly onCommit: (text: string) => void;
}): ReactNode {
  const [draft, setDraft] = useState<Draft | null>(null);
  // Hundreds of choices are no part of the printed page.
  const [met, setMet] = useState(false);
  const id = useId();
  // Another text came by other means: that answers whatever was being typed.
  if (draft && draft.over !== text) setDraft(null);
  const settle = (typed: string): void => {
    const bad = problemOf(typed) !== undefined;
    setDraft(bad ? { text: typed, over: text, told: true } : null);
    if (!bad && typed !== text) onCommit(typed);
  };
  const keys = ({ key }: KeyboardEvent): void => {
    if (key === "Enter" && draft) settle(draft.text);
    if (key === "Escape") setDraft(null);
  };
  const problem = draft?.told ? problemOf(draft.text) : undefined;
  return (
    <div className="sx-checked sx-controls">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={longest}
        list={choices.length > 0 ? `${id}-choices` : undefined}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        value={draft?.text ?? text}
        onFocus={() => setMet(true)}
        onChange={({ currentTarget: { value }, nativeEvent }) => {
          const { inputType } = nativeEvent as InputEvent;
          const isPicked = inputType === undefined || inputType === "insertReplacementText";
          if (isPicked && choices.includes(value)) settle(value);
          else setDraft({ text: value, over: text, told: draft?.told ?? false });
        }}
        onKeyDown={keys}
        onBlur={() => draft && settle(draft.text)}
      />
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {met && choices.map((choice) => <option key={choice}>{choice}</option>)}
        </datalist>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} role="alert" className="sx-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
