import { type ReactNode, useContext, useState } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { GuessTopThree } from "./GuessTopThree.tsx";
import { RangeInput } from "../../controls/RangeInput.tsx";
import { derive, type ExplorerState, logitsOf, type WordRow } from "../../model/derive.ts";
import { addToEvery, equalised, withScore } from "../../model/edits.ts";
import { explorerFields, SCORE_RANGE } from "../../model/fields.ts";
import {
  asIs,
  editableScoreCell,
  editableScoreColumn,
  explorerData,
  shareCell,
  shareColumn,
  sharesOf,
} from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { SurroundingsContext } from "../../panel/surroundings.ts";
import { useGuess } from "../../panel/useGuess.ts";
import { commonLabels } from "../../words/labels.ts";
import { labels, leadSentence, scoreSpoken, verdict } from "./words.ts";

/** How much the teaching button adds to every score; it comes back down when there is no room above. */
const SHIFT = 3;

function ScoresBody(props: BodyProps<ExplorerState>): ReactNode {
  const { state, set, commit } = props;
  const [guess, settleGuess, arrive] = useGuess("scores");
  const { announce } = useContext(SurroundingsContext);
  const [editing, setEditing] = useState(false);
  const { prompt, rows } = derive(state);
  const logits = logitsOf(state);
  const direction = addToEvery(logits, SHIFT) ? SHIFT : -SHIFT;
  const edit = (changed: readonly number[] | null) => (): void => {
    if (changed) commit({ logits: changed }, { speak: true });
  };
  const veiled = guess === undefined ? "hatched" : undefined;
  return (
    <>
      <div className="sx-prompt">
        <p>
          <q>
            {prompt} <span className="sx-gap">?</span>
          </q>
        </p>
      </div>
      <BarTable
        caption={labels.table(prompt)}
        columns={[
          { ...editableScoreColumn, veiled },
          { ...shareColumn, veiled },
        ]}
        rows={rows.map((row, index) => ({
          label: row.word,
          cells: {
            score: {
              ...editableScoreCell(row),
              control: editing && (
                <ScoreRange
                  row={row}
                  onInput={(score) => set({ logits: withScore(logits, index, score) })}
                  onCommit={() => commit()}
                />
              ),
            },
            share: shareCell(row),
          },
        }))}
      />
      {guess === undefined ? (
        <GuessTopThree
          words={rows.map(({ word }) => word)}
          onSettle={(picked) => {
            settleGuess(picked);
            if (picked.length > 0) announce(verdict(picked, rows));
          }}
        />
      ) : (
        <div ref={arrive} role="group" aria-label={commonLabels.revealed} tabIndex={-1}>
          {guess.length > 0 && <p className="sx-verdict">{verdict(guess, rows)}</p>}
          <div className="sx-actions sx-controls">
            <button type="button" aria-pressed={editing} onClick={() => setEditing(!editing)}>
              {labels.edit}
            </button>
            <button
              type="button"
              aria-disabled={!addToEvery(logits, direction)}
              onClick={edit(addToEvery(logits, direction))}
            >
              {direction > 0 ? commonLabels.addToEvery(SHIFT) : labels.takeFromEvery(SHIFT)}
            </button>
            <button type="button" onClick={edit(equalised(logits))}>
              {labels.equalise}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

function ScoreRange({
  row,
  onInput,
  onCommit,
}: {
  readonly row: WordRow;
  readonly onInput: (score: number) => void;
  readonly onCommit: () => void;
}): ReactNode {
  return (
    <RangeInput
      className="sx-bar-range"
      aria-label={labels.scoreOf(row.word)}
      aria-valuetext={scoreSpoken(row)}
      min={SCORE_RANGE.lowest}
      max={SCORE_RANGE.highest}
      step={0.1}
      position={row.logit}
      onInput={onInput}
      onCommit={onCommit}
    />
  );
}

/** Section 1: a list of numbers of any size and sign, of which only the gaps matter. */
export const figure = defineFigure<ExplorerState>()({
  id: "scores",
  initial: asIs,
  fields: explorerFields,
  Body: ScoresBody,
  shares: sharesOf,
  data: explorerData,
  readout: (state) => leadSentence(derive(state).rows),
  editable: true,
});

declare module "../live.ts" {
  interface Entries {
    readonly scores: typeof figure;
  }
}
