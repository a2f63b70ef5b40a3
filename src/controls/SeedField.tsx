import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { parseSeed, seedProblem } from "../model/seed.ts";

/** What is being typed, over which seed, and whether the reader was told that it is none. */
interface Draft {
  readonly text: string;
  readonly over: string;
  readonly told: boolean;
}

/**
 * The seed as text: commits on Enter and blur, Esc takes the typing back. What is no seed is answered by a sentence and
 * kept in the field, and the figure keeps what it had.
 */
export function SeedField({
  seed,
  onCommit,
}: {
  readonly seed: string;
  readonly onCommit: (seed: string) => void;
}): ReactNode {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [id, problemId] = [useId(), useId()];
  // Another seed came by other means: that answers whatever was being typed.
  if (draft && draft.over !== seed) setDraft(null);
  const commit = (): void => {
    if (!draft) return;
    const parsed = parseSeed(draft.text);
    setDraft(parsed === undefined ? { ...draft, told: true } : null);
    if (parsed !== undefined && parsed !== seed) onCommit(parsed);
  };
  const keys = ({ key }: KeyboardEvent): void => {
    if (key === "Enter") commit();
    if (key === "Escape") setDraft(null);
  };
  const invalid = draft?.told && parseSeed(draft.text) === undefined;
  return (
    <>
      <label htmlFor={id}>Seed</label>
      <div className="sx-stepper">
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className="sx-field"
          aria-invalid={invalid || undefined}
          aria-describedby={invalid ? problemId : undefined}
          value={draft?.text ?? seed}
          onChange={({ currentTarget: { value } }) =>
            setDraft({ text: value, over: seed, told: draft?.told ?? false })
          }
          onKeyDown={keys}
          onBlur={commit}
        />
        {invalid && (
          <p id={problemId} role="alert" className="sx-problem">
            {seedProblem(draft.text)}
          </p>
        )}
      </div>
    </>
  );
}
