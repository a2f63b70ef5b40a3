import { type ReactNode, useContext, useState } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { GuessTopThree } from "./GuessTopThree.tsx";
import { PromptLine } from "../../controls/PromptLine.tsx";
import { RangeInput } from "../../controls/RangeInput.tsx";
import { derive, type ExplorerState, logitsOf, type WordRow } from "../../model/derive.ts";
import { addToEvery, levelled, withScore } from "../../model/edits.ts";
import { explorerFields } from "../../model/fields.ts";
import { isOwn } from "../../model/vocabulary.ts";
import { asIs, explorerData, shareCell, shareColumn, sharesOf } from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { editAxis, EDIT_ROOM, type ScoreAxis } from "../../panel/scoreAxis.tsx";
import { SurroundingsContext } from "../../panel/surroundings.ts";
import { useGuess } from "../../panel/useGuess.ts";
import { commonLabels } from "../../words/labels.ts";
import { labels, leadSentence, scoreSpoken, verdict } from "./words.ts";
import "./style.css";

/** How much the teaching button adds to every score; it comes back down when there is no room above. */
const SHIFT = EDIT_ROOM;
/** Nothing is to be guessed of words whose scores are the reader’s own. */
const NO_GUESS: readonly string[] = [];

function ScoresBody(props: BodyProps<ExplorerState>): ReactNode {
  const { state, set, commit } = props;
  const [guessed, settleGuess, arrive] = useGuess("scores");
  const { announce } = useContext(SurroundingsContext);
  const [editing, setEditing] = useState(false);
  const { prompt, rows } = derive(state);
  const logits = logitsOf(state);
  const guess = isOwn(state.vocabulary) ? NO_GUESS : guessed;
  const axis = editAxis(state);
  const add = (amount: number) => addToEvery(logits, amount, axis.domain);
  const direction = add(SHIFT) ? SHIFT : -SHIFT;
  const edit = (changed: readonly number[] | null) => (): void => {
    if (changed) commit({ logits: changed }, { speak: true });
  };
  const veiled = guess === undefined ? "hatched" : undefined;
  // In the order of their scores the words would tell what is to be guessed.
  const inOrder = veiled ? rows.toSorted((one, other) => one.word.localeCompare(other.word)) : rows;
  return (
    <>
      <div className="sx-prompt">
        <PromptLine state={state} />
      </div>
      <BarTable
        caption={labels.table(prompt)}
        columns={[
          { ...axis.column, veiled },
          { ...shareColumn, veiled },
        ]}
        rows={inOrder.map((row) => ({
          label: row.word,
          cells: {
            score: {
              ...axis.cell(row),
              control: editing && (
                <ScoreRange
                  row={row}
                  axis={axis}
                  onInput={(score) =>
                    set({ logits: withScore(logits, rows.indexOf(row), score, axis.domain) })
                  }
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
          words={inOrder.map(({ word }) => word)}
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
            <button type="button" aria-disabled={!add(direction)} onClick={edit(add(direction))}>
              {direction > 0 ? commonLabels.addToEvery(SHIFT) : labels.takeFromEvery(SHIFT)}
            </button>
            <button type="button" onClick={edit(levelled(logits))}>
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
  axis,
  onInput,
  onCommit,
}: {
  readonly row: WordRow;
  readonly axis: ScoreAxis;
  readonly onInput: (score: number) => void;
  readonly onCommit: () => void;
}): ReactNode {
  return (
    <RangeInput
      className="sx-bar-range"
      aria-label={labels.scoreOf(row.word)}
      aria-valuetext={scoreSpoken(row)}
      min={axis.domain[0]}
      max={axis.domain[1]}
      step={0.1}
      position={row.logit}
      onInput={onInput}
      onCommit={onCommit}
    />
  );
}

/** A list of numbers of any size and sign, of which only the gaps matter. */
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
