import type { ReactNode } from "react";
import { walkToolbar } from "../../controls/rovingFocus.ts";
import { joined, type Text } from "../../lm/writing.ts";
import { endingOf, type MarkedPiece, piecesOf } from "./model/pieces.ts";
import { pickName } from "../../words/writing.ts";

/** What a text shows, and what is done with its surprising words. */
interface WritingTextProps {
  readonly text: Text;
  readonly marks: boolean;
  /** Which word takes the row’s tab stop, if one of this text does. */
  readonly entry: number | undefined;
  /** Which word’s distribution is shown, if one of this text’s is. */
  readonly chosen: number | undefined;
  /** A word has the focus, or was pressed. */
  readonly onChoose: (position: number, pressed: boolean) => void;
}

/** A text; with marks, its surprising words are underlined buttons, of which the row makes one tab stop. */
export function WritingText(props: WritingTextProps): ReactNode {
  const { text, marks } = props;
  if (!marks) return joined(text) + endingOf(text);
  return piecesOf(text).map((piece) => {
    if (typeof piece === "string") return piece;
    const word = <MarkedWord key={piece.position} {...props} piece={piece} />;
    return piece.tail === "" ? (
      word
    ) : (
      <span key={piece.position}>
        {word}
        {piece.tail}
      </span>
    );
  });
}

function MarkedWord({
  text,
  piece: { position, surprise },
  entry,
  chosen,
  onChoose,
}: WritingTextProps & { readonly piece: MarkedPiece }): ReactNode {
  const written = text[position];
  if (!written) return null;
  return (
    <button
      type="button"
      data-says=""
      data-surprise={surprise}
      data-short={written.word.trim().length < 4 || undefined}
      aria-label={pickName(written)}
      aria-current={position === chosen || undefined}
      tabIndex={position === entry ? 0 : -1}
      onKeyDown={walkToolbar}
      onFocus={() => onChoose(position, false)}
      onClick={() => onChoose(position, true)}
    >
      {written.word.trim()}
    </button>
  );
}
