import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { LONGEST_PROMPT } from "../../lm/prompt.ts";

/** What is being typed, over which prompt, and whether the reader was told that it cannot be read. */
interface Draft {
  readonly text: string;
  readonly over: string;
  readonly told: boolean;
}

/**
 * The prompt as text: commits on Enter and blur, Esc takes the typing back. What cannot be read is answered by a sentence
 * and kept in the field, and the figure keeps what it had.
 */
export function PromptField({
  prompt,
  problemOf,
  suggest,
  onCommit,
}: {
  /** The prompt on one line. */
  readonly prompt: string;
  /** Why a prompt cannot be, as a sentence. */
  readonly problemOf: (text: string) => string | undefined;
  /** Prompts that what is typed may become. */
  readonly suggest: (text: string) => readonly string[];
  readonly onCommit: (text: string) => void;
}): ReactNode {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [id, listId, problemId] = [useId(), useId(), useId()];
  // The prompt changed by other means: that answers whatever was being typed.
  if (draft && draft.over !== prompt) setDraft(null);
  const commit = (): void => {
    if (!draft) return;
    const refused = problemOf(draft.text) !== undefined;
    setDraft(refused ? { ...draft, told: true } : null);
    if (!refused && draft.text !== prompt) onCommit(draft.text);
  };
  const keys = ({ key }: KeyboardEvent): void => {
    if (key === "Enter") commit();
    if (key === "Escape") setDraft(null);
  };
  const problem = draft?.told ? problemOf(draft.text) : undefined;
  return (
    <div className="sx-whole__prompt sx-controls">
      <label htmlFor={id}>Your prompt</label>
      <input
        id={id}
        type="text"
        list={listId}
        maxLength={LONGEST_PROMPT.characters}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        value={draft?.text ?? prompt}
        onChange={({ currentTarget: { value } }) =>
          setDraft({ text: value, over: prompt, told: draft?.told ?? false })
        }
        onKeyDown={keys}
        onBlur={commit}
      />
      <datalist id={listId}>
        {draft &&
          suggest(draft.text).map((text) => (
            <option key={text} value={text}>
              {text}
            </option>
          ))}
      </datalist>
      {problem !== undefined && (
        <p id={problemId} role="alert" className="sx-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
