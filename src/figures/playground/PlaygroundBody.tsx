import { type ReactNode, useMemo } from "react";
import { pinnedOf } from "./model/pins.ts";
import { kindOf, playgroundOf, type PlaygroundState } from "./model/playground.ts";
import { noLogprobsSentence } from "./words.ts";
import { dialWords } from "./words.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import { axisOf } from "./axis.ts";
import { ListActions } from "./ListActions.tsx";
import { LogprobPanel } from "./LogprobPanel.tsx";
import { PasteBox } from "./PasteBox.tsx";
import { Pins } from "./Pins.tsx";
import { PlaygroundPrompt } from "./PresetPicker.tsx";
import { useRowEditing } from "./rowEditing.ts";
import { WordTable } from "./WordTable.tsx";
import "./style.css";

/** Everything of the playground between its question and its live sentence. */
export function PlaygroundBody(props: BodyProps<PlaygroundState>): ReactNode {
  const { state, commit } = props;
  const { list, kind: said, vocabSize, returnedAt, pins, temperature } = state;
  const editing = useRowEditing(props);
  const { attention, measured, actions } = editing;
  const playground = playgroundOf(state);
  const kind = kindOf(state);
  const axis = useMemo(() => axisOf(measured, kind), [measured, kind]);
  const pinned = useMemo(
    () => pinnedOf({ temperature: 1, list, kind: said, vocabSize, returnedAt, pins }),
    [list, said, vocabSize, returnedAt, pins],
  );
  const problem = said === "logprobs" ? noLogprobsSentence(list) : undefined;
  return (
    <div className="sx-play">
      <PlaygroundPrompt list={list} />
      {problem !== undefined && <p className="sx-note">{problem}</p>}
      <WordTable
        list={list}
        playground={playground}
        pinned={pinned}
        axis={axis}
        editing={editing}
      />
      {kind === "logprobs" ? (
        <LogprobPanel state={state} commit={commit} playground={playground} />
      ) : (
        <ListActions
          list={list}
          temperature={temperature}
          open={attention && attention.part !== "button" ? attention.row : undefined}
          onChange={(changed, options) => commit({ list: changed }, options)}
          onOpen={(row) => actions.open(row, "word")}
        />
      )}
      <SpokenDial
        {...props}
        spoken={(at) =>
          dialWords(at === temperature ? playground : playgroundOf({ ...state, temperature: at }))
        }
      />
      <Pins
        pins={pins}
        pinned={pinned}
        now={playground}
        onChange={(changed) => commit({ pins: changed }, { speak: true })}
      />
      <PasteBox state={state} commit={commit} />
    </div>
  );
}
