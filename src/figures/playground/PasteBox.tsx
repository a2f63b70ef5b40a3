import { type ReactNode, useId, useState } from "react";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import type { Choice } from "../../paste/reading.ts";
import { beginning, kindOf, type PlaygroundState } from "./model/playground.ts";
import type { PastedLists, PastedPosition } from "./pastedLists.ts";
import { MoreTokens } from "./MoreTokens.tsx";
import { commonLabels } from "../../words/labels.ts";
import { labels, noLogprobsSentence } from "./words.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { PresetPicker } from "./PresetPicker.tsx";
import "../../chart/numbers.css";

/** What came of the last paste: its text, and what it says or why it says nothing. */
interface Read {
  readonly text: string;
  readonly lists: PastedLists;
}

/** Reads what a reader pastes, in whichever form, and says how; what cannot be read changes nothing. */
export function PasteBox({
  state,
  commit,
}: Pick<BodyProps<PlaygroundState>, "state" | "commit">): ReactNode {
  const id = useId();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [read, setRead] = useState<Read>();
  const lists = read?.lists;
  const positions = lists && "positions" in lists ? lists.positions : NONE;
  const current = positions.findIndex((position) => position.isShownAs(state.list));
  // A size that an earlier paste brought along says nothing of the next one.
  const brought = positions.some(({ vocabSize }) => vocabSize === state.vocabSize);
  const show = (
    position: PastedPosition,
    kind: PlaygroundState["kind"],
    besides?: Pick<PlaygroundState, "returnedAt">,
  ): void => {
    const vocabSize = position.vocabSize ?? (brought ? beginning.vocabSize : state.vocabSize);
    commit({ list: position.list(), kind, vocabSize, ...besides }, { speak: true });
  };
  const readAs = async (source: string, choice?: Choice): Promise<void> => {
    try {
      const { readPasted } = await import("./pastedLists.ts");
      const made = await readPasted(source, choice);
      setRead({ text: source, lists: made });
      setProblem("problem" in made ? made.problem : undefined);
      const [first] = "positions" in made ? made.positions : [];
      // What other answers were returned at says nothing of these.
      const fresh = choice === undefined ? { returnedAt: beginning.returnedAt } : undefined;
      if (first && "kind" in made) show(first, made.kind, fresh);
    } catch {
      setProblem(commonLabels.noReader);
    }
  };
  const leading = (to: number): (() => void) | undefined => {
    const position = positions[to];
    const kind = lists && "kind" in lists ? lists.kind : undefined;
    return position && kind && ((): void => show(position, kind));
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
          <span>{positions[current]?.sentence()}</span>
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
        {problem === undefined && current >= 0 && lists && "told" in lists && (
          <p role="status">{lists.told.join(" ")}</p>
        )}
        <div className="sx-actions">
          <button type="button" onClick={() => void readAs(text)}>
            {labels.read}
          </button>
          {(current >= 0 || problem !== undefined) &&
            lists?.others.map(({ label, choice }) => (
              <button
                key={`${label} ${JSON.stringify(choice)}`}
                type="button"
                onClick={() => void readAs(read?.text ?? "", choice)}
              >
                {label}
              </button>
            ))}
          {current >= 0 && lists && "many" in lists && lists.many !== undefined && (
            <MoreTokens count={lists.many} text={read?.text ?? ""} />
          )}
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

const NONE: readonly PastedPosition[] = [];
