import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from "react";
import { moveFocus } from "../../controls/rovingFocus.ts";
import { TextField } from "../../controls/TextField.tsx";
import { LONGEST_WORD } from "./model/list.ts";
import type { Attention, RowActions } from "./rowEditing.ts";
import { labels } from "./words.ts";

/** Puts the keyboard on the word of the row that the key leads to. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: from } = event;
  const words = from.closest("table")?.querySelectorAll<HTMLElement>("[data-row]") ?? [];
  moveFocus(event, from, words, "column");
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
        <TextField
          aria-label={labels.name(word)}
          className="sx-draft sx-controls sx-play-name"
          value={word}
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
          aria-label={labels.editWord(word)}
          tabIndex={reachable ? 0 : -1}
          onFocus={() => actions.visit(row)}
          onKeyDown={walk}
          onClick={() => actions.open(row, "word")}
        />
      )}
    </>
  );
});
