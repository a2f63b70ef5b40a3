import { type ReactNode, useId, useState } from "react";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import type { Position } from "./paste/pasted.ts";
import { readPaste } from "./paste/readPaste.ts";
import { kindOf, type PlaygroundState } from "./model/playground.ts";
import { labels, noLogprobsSentence, positionText } from "./words.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { PresetPicker } from "./PresetPicker.tsx";
import "../../chart/numbers.css";

/** Reads what a reader pastes: an API's answer, or a word and a number to each line. What cannot be read changes nothing. */
export function PasteBox({
  state,
  commit,
}: Pick<BodyProps<PlaygroundState>, "state" | "commit">): ReactNode {
  const id = useId();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [positions, setPositions] = useState<readonly Position[]>([]);
  const current = positions.findIndex(({ list }) => list === state.list);
  const read = (): void => {
    const pasted = readPaste(text);
    setProblem("problem" in pasted ? pasted.problem : undefined);
    if ("problem" in pasted) return;
    setPositions(pasted.positions);
    const [first] = pasted.positions;
    if (first) commit({ list: first.list, kind: pasted.kind }, { speak: true });
  };
  const leading = (to: number): (() => void) | undefined => {
    const position = positions[to];
    return (
      position && ((): void => commit({ list: position.list, kind: "logprobs" }, { speak: true }))
    );
  };
  return (
    <>
      {positions.length > 1 && current >= 0 && (
        <div className="sx-play-position sx-controls">
          <Toolbar
            label={labels.positions}
            className="sx-actions"
            items={[
              { key: "back", label: labels.back, onPress: leading(current - 1) },
              { key: "on", label: labels.on, onPress: leading(current + 1) },
            ]}
          />
          <span>{positionText(current, positions.length, positions[current]?.written)}</span>
        </div>
      )}
      <details className="sx-numbers sx-paste sx-controls">
        <summary>{labels.bring}</summary>
        <PresetPicker
          list={state.list}
          onPick={(list) => commit({ list, kind: "logits" }, { speak: true })}
        />
        <label htmlFor={id}>{labels.paste}</label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          value={text}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
        {problem !== undefined && (
          <p id={`${id}-problem`} role="alert" className="sx-note">
            {problem}
          </p>
        )}
        <div className="sx-actions">
          <button type="button" onClick={read}>
            {labels.read}
          </button>
          {kindOf(state) === "logits" && (
            <Checkbox
              isSwitch
              label={labels.areLogprobs}
              on={false}
              onToggle={() => {
                const why = noLogprobsSentence(state.list);
                setProblem(why);
                if (why === undefined) commit({ kind: "logprobs" }, { speak: true });
              }}
            />
          )}
        </div>
      </details>
    </>
  );
}
