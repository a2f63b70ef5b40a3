import type { ReactNode } from "react";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { formatCount, formatTemperature } from "../../words/numbers.ts";
import type { Playground, PlaygroundState } from "./model/playground.ts";
import { vocabSizeOf } from "./model/playground.ts";
import { scoresOf } from "./model/list.ts";
import { typedReturnedAt, typedVocabSize } from "./problems.ts";
import { ReturnedBy } from "./ReturnedBy.tsx";
import { labels, unseenSentence } from "./words.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";

/**
 * Under a table of log-probabilities: what they leave unseen, how large the vocabulary is, at which T they were returned,
 * and the way back to scores.
 */
export function LogprobPanel({
  state,
  commit,
  playground,
}: Pick<BodyProps<PlaygroundState>, "state" | "commit"> & {
  readonly playground: Playground;
}): ReactNode {
  const plain = scoresOf(state.list);
  return (
    <div className="sx-play-logprobs">
      <p>{unseenSentence(playground)}</p>
      <div className="sx-actions sx-controls">
        <Checkbox
          isSwitch
          label={labels.areLogprobs}
          on
          onToggle={() => {
            if (plain) commit({ kind: "logits", list: plain }, { speak: true });
          }}
        />
        <div className="sx-play-vocab">
          <span aria-hidden="true">{labels.vocabSize}</span>
          <TextField
            className="sx-draft sx-controls"
            aria-label={labels.vocabSize}
            value={vocabSizeOf(state)}
            text={formatCount(vocabSizeOf(state))}
            inputMode="text"
            read={(text) => typedVocabSize(text, state.list.length)}
            onCommit={(vocabSize) => commit({ vocabSize }, { speak: true })}
          />
        </div>
        <div className="sx-play-vocab">
          <span aria-hidden="true">{labels.returnedAt}</span>
          <TextField
            className="sx-draft sx-controls"
            aria-label={labels.returnedAt}
            value={state.returnedAt}
            text={formatTemperature(state.returnedAt)}
            inputMode="decimal"
            read={typedReturnedAt}
            onCommit={(returnedAt) => commit({ returnedAt }, { speak: true })}
          />
        </div>
      </div>
      <ReturnedBy />
    </div>
  );
}
