import {
  type InputHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from "react";
import { type Drafted, useDraft } from "./useDraft.ts";
import "./textField.css";

/** A text field for one value. */
export interface TextFieldProps<T>
  extends
    Omit<Drafted<T>, "text">,
    Pick<
      InputHTMLAttributes<HTMLInputElement>,
      "id" | "aria-label" | "className" | "style" | "inputMode" | "maxLength"
    > {
  /** The value in force, as text, where that is not the value itself. */
  readonly text?: string;
  /** Enter or Esc ended the typing. */
  readonly onDone?: () => void;
  /** ↑ or ↓, if the value has neighbours. */
  readonly onStep?: (direction: 1 | -1) => void;
  /** What the typing may become: to pick one of these is to settle on it. */
  readonly suggest?: (typed: string) => readonly string[];
  /** Whether the keyboard goes here as soon as the field appears. */
  readonly arrive?: boolean;
}

/**
 * A value as text: commits on Enter and blur, Esc takes the typing back. What cannot be read is answered by a sentence
 * and kept in the field, and the value stays what it was.
 */
export function TextField<T>({
  value,
  text = String(value),
  read,
  onCommit,
  onDone,
  onStep,
  suggest,
  arrive = false,
  ...attributes
}: TextFieldProps<T>): ReactNode {
  const draft = useDraft({ value, text, read, onCommit });
  const [problemId, listId] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (arrive) field.current?.select();
  }, [arrive]);
  const keys = (event: KeyboardEvent): void => {
    // An input method has a use of its own for these keys while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      // The keyboard may go on to a button, which this very press must not press.
      event.preventDefault();
      if (draft.settle()) onDone?.();
    }
    if (event.key === "Escape") {
      draft.drop();
      onDone?.();
    }
    if (!onStep || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    draft.drop();
    onStep(event.key === "ArrowUp" ? 1 : -1);
  };
  const invalid = draft.problem !== undefined;
  return (
    <>
      <input
        {...attributes}
        ref={field}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        list={suggest && listId}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? problemId : undefined}
        value={draft.text}
        onChange={({ currentTarget: { value: typed }, nativeEvent }) => {
          const { inputType } = nativeEvent as InputEvent;
          const isPicked = inputType === undefined || inputType === "insertReplacementText";
          if (isPicked && suggest?.(draft.text).includes(typed)) draft.settle(typed);
          else draft.type(typed);
        }}
        onKeyDown={keys}
        onBlur={() => draft.settle()}
      />
      {suggest && (
        <datalist id={listId}>
          {draft.isTyping &&
            suggest(draft.text).map((option) => <option key={option}>{option}</option>)}
        </datalist>
      )}
      {invalid && (
        <span id={problemId} role="alert" className="sx-problem sx-controls">
          {draft.problem}
        </span>
      )}
    </>
  );
}
