import { memo, type ReactNode } from "react";
import { RangeInput } from "../../controls/RangeInput.tsx";
import { StepButton } from "../../controls/StepButton.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { SCORE_LIMITS } from "./model/list.ts";
import { typedScore } from "./problems.ts";
import { labels, numberText } from "./words.ts";
import type { ScoreAxis } from "./axis.ts";
import type { Attention, RowActions } from "./rowEditing.ts";

const STEP = 0.1;
const stepped = (score: number, direction: 1 | -1): number =>
  Math.min(
    SCORE_LIMITS.highest,
    Math.max(SCORE_LIMITS.lowest, Math.round((score + direction * STEP) * 1000) / 1000 + 0),
  );

/** Of sixty ranges the Tab key reaches one; a pointer reaches all. */
const tabStop = (reachable: boolean): { readonly tabIndex: number } => ({
  tabIndex: reachable ? 0 : -1,
});

/** What edits a score: a range on its bar, and over its number a field with − and +, or the button that opens them. */
export const ScoreControl = memo(function ScoreControl({
  row,
  word,
  score,
  share,
  axis,
  part,
  reachable,
  actions,
}: {
  readonly row: number;
  readonly word: string;
  readonly score: number;
  /** The share in words, told with the score of the row that Tab reaches. */
  readonly share: string | undefined;
  readonly axis: ScoreAxis;
  readonly part: Attention["part"] | undefined;
  readonly reachable: boolean;
  readonly actions: RowActions;
}): ReactNode {
  const text = numberText(score);
  const step = (direction: 1 | -1): void => actions.drag(row, stepped(score, direction));
  const open = part === "word" || part === "score";
  return (
    <>
      {open ? (
        <span className="sx-play-score sx-controls">
          <StepButton
            name={labels.lower(word)}
            sign="−"
            atEnd={score <= SCORE_LIMITS.lowest}
            onStep={() => step(-1)}
            onDone={actions.settle}
          />
          <TextField
            className="sx-draft sx-controls"
            aria-label={labels.exactScore(word)}
            value={score}
            text={String(score).replace("-", "−")}
            inputMode="text"
            arrive={part === "score"}
            read={typedScore}
            onCommit={(typed) => actions.score(row, typed)}
            onDone={() => actions.close(row)}
            onStep={(direction) => actions.score(row, stepped(score, direction))}
          />
          <StepButton
            name={labels.raise(word)}
            sign="+"
            atEnd={score >= SCORE_LIMITS.highest}
            onStep={() => step(1)}
            onDone={actions.settle}
          />
        </span>
      ) : (
        <button
          type="button"
          className="sx-play-number sx-controls"
          aria-label={labels.edit(word)}
          tabIndex={-1}
          onClick={() => actions.open(row, "score")}
        />
      )}
      <RangeInput
        {...tabStop(reachable)}
        className="sx-bar-range sx-controls"
        aria-label={labels.score(word)}
        aria-valuetext={share === undefined ? text : labels.scoreNow(text, share)}
        min={axis.lowest}
        max={axis.highest}
        step={axis.step}
        position={score}
        onInput={(position) => actions.drag(row, position)}
        onCommit={actions.settle}
        onFocus={() => actions.visit(row)}
      />
    </>
  );
});
