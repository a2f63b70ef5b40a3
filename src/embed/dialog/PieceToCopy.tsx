import { type ReactNode, useId } from "react";
import { useCopy } from "../../panel/useCopy.ts";
import type { Piece } from "../snippets/offer.ts";
import { labels as copyLabels } from "../../panel/words.ts";
import { labels } from "./words.ts";

/** About how many characters of a text stand in one line of the dialog. */
const LINE = 60;
const MOST_ROWS = 9;

const rowsOf = (text: string): number =>
  Math.min(
    MOST_ROWS,
    text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0),
  );

/** A text in a box of its own, and the button that copies it. `say` gets how that went. */
export function PieceToCopy({
  piece: { label, text },
  say,
}: {
  readonly piece: Piece;
  readonly say: (message: string) => void;
}): ReactNode {
  const id = useId();
  const { shown, isCopied, copy } = useCopy<HTMLTextAreaElement>(label, text, say);
  const box = { id, readOnly: true, dir: "ltr", spellCheck: false, rows: rowsOf(text) };
  return (
    <div className="sx-piece">
      <label htmlFor={id}>{label}</label>
      <textarea ref={shown} {...box} value={text} />
      <button type="button" className="sx-piece__copy" onClick={() => void copy()}>
        {isCopied ? copyLabels.done : labels.copy}
        <span className="sx-hidden"> {label}</span>
      </button>
    </div>
  );
}
