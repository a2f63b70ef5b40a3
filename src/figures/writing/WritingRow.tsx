import { type ReactNode, useState } from "react";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { toolbarNamed } from "../../controls/rovingFocus.ts";
import { formatTemperature } from "../../words/numbers.ts";
import { isMark, surpriseOf, type WrittenToken } from "../../lm/writing.ts";
import type { Place } from "./model/state.ts";
import { countsText, pickHint, pickText } from "../../words/writing.ts";
import { WritingDial } from "./WritingDial.tsx";
import { WritingText } from "./WritingText.tsx";
import type { WrittenRow } from "./rows.ts";
import { labels } from "./words.tsx";

const isMarked = ({ word, probability }: WrittenToken): boolean =>
  !isMark(word) && surpriseOf(probability) !== "none";

/** A pick that the focus or a finger asked for, of the texts that it was asked of. */
interface Pick {
  readonly texts: WrittenRow["texts"];
  readonly written: WrittenToken;
}

/** The texts of one temperature under its dial, and what can be counted in them. */
export function WritingRow({
  row,
  marks,
  place,
  onTurn,
  onLook,
}: {
  readonly row: WrittenRow;
  readonly marks: boolean;
  /** The word that is looked at, if it is one of this row’s. */
  readonly place: Place | undefined;
  readonly onTurn: (temperature: number) => void;
  readonly onLook: (place: Place) => void;
}): ReactNode {
  const { id, temperature, texts, counts, cycle } = useWritten(row);
  const [pick, setPick] = useState<Pick | null>(null);
  const name = `T = ${formatTemperature(temperature)}`;
  const firstMarked = texts.findIndex((text) => text.some(isMarked));
  const choose =
    (run: number) =>
    (position: number, pressed: boolean): void => {
      const written = texts[run]?.[position];
      if (written) setPick({ texts, written });
      if (pressed) onLook({ row: id, run, position });
    };
  const toolbar = marks && firstMarked >= 0;
  const list = (
    <ol>
      {texts.map((text, run) => (
        <li key={`text-${run + 1}`}>
          <WritingText
            text={text}
            marks={marks}
            entry={run === firstMarked ? text.findIndex(isMarked) : undefined}
            chosen={place?.run === run ? place.position : undefined}
            onChoose={choose(run)}
          />
        </li>
      ))}
    </ol>
  );
  return (
    <div
      role="group"
      aria-label={labels.texts(name)}
      className="sx-written"
      style={pigmentStyle(temperature)}
    >
      <div className="sx-written__head">
        <p>
          <i>T</i> = <b>{formatTemperature(temperature)}</b>
        </p>
        <WritingDial temperature={temperature} onCommit={onTurn} />
        {marks && (
          <p className="sx-written__pick sx-controls">
            {pick?.texts === texts
              ? pickText(pick.written, temperature)
              : pickHint(firstMarked >= 0)}
          </p>
        )}
      </div>
      {toolbar ? <div {...toolbarNamed(labels.surprising(name))}>{list}</div> : list}
      <p className="sx-written__counts">{countsText(counts, cycle)}</p>
    </div>
  );
}

/** `row`, or what was written before it for as long as it is blank. */
function useWritten(row: WrittenRow): WrittenRow {
  const [last, setLast] = useState(row);
  if (row.texts.length === 0) return last;
  if (row.texts !== last.texts || row.temperature !== last.temperature) setLast(row);
  return row;
}
