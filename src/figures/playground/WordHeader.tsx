import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from "react";
import { LONGEST_WORD } from "../../model/playgroundList.ts";
import { DraftField } from "./DraftField.tsx";
import type { Attention, RowActions } from "./rowEditing.ts";

/** Where each key leads from row `row`; the browser knows which rows there are. */
const STEPS: ReadonlyMap<string, (row: number) => number> = new Map([
  ["ArrowDown", (row: number) => row + 1],
  ["ArrowUp", (row: number) => row - 1],
  ["Home", () => 0],
  ["End", () => -1],
]);

/** Puts the keyboard on the word of the row that `key` leads to. */
function walk(event: KeyboardEvent<HTMLElement>, row: number): void {
  const step = STEPS.get(event.key);
  const words = event.currentTarget.closest("table")?.querySelectorAll<HTMLElement>("[data-row]");
  const next = step && words && [...words].at(step(row));
  if (!next || (step(row) === -1 && event.key !== "End")) return;
  event.preventDefault();
  next.focus();
}

/** A word, and over it a button that opens its fields, or the field that renames it. One tab stop for all rows. */
export const WordHeader = memo(function WordHeader({
  row,
  word,
  part,
  reachable,
  actions,
}: {
  readonly row: number;
  readonly word: string;
  /** Where the keyboard goes in this row; `undefined` while its fields are closed and stay so. */
  readonly part: Attention["part"] | undefined;
  readonly reachable: boolean;
  readonly actions: RowActions;
}): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (part === "button") button.current?.focus();
  }, [part]);
  const open = part === "word" || part === "score";
  return (
    <>
      <span className="sx-play-word">{word}</span>
      {open ? (
        <DraftField
          label={`Name of ${word}`}
          className="sx-play-name"
          text={word}
          maxLength={LONGEST_WORD}
          arrive={part === "word"}
          read={(text) => actions.readName(row, text)}
          onCommit={(name) => actions.rename(row, name)}
          onDone={() => actions.close(row)}
        />
      ) : (
        <button
          ref={button}
          type="button"
          data-row={row}
          className="sx-play-open sx-controls"
          aria-label={`Edit ${word}`}
          tabIndex={reachable ? 0 : -1}
          onFocus={() => actions.visit(row)}
          onKeyDown={(event) => walk(event, row)}
          onClick={() => actions.open(row, "word")}
        />
      )}
    </>
  );
});
