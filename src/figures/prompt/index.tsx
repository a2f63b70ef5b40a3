import { entryAt } from "../../model/entryAt.ts";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { TextField } from "../../controls/TextField.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { formatShare } from "../../words/numbers.ts";
import { LONGEST_PROMPT, tidyPrompt } from "../../lm/prompt.ts";
import { examplePrompts, promptFields, promptFor, type PromptState } from "./model/state.ts";
import { suggestPrompts } from "./model/suggestions.ts";
import {
  exampleLabel,
  expects,
  PROMPT_MEANWHILE,
  promptDialText,
  promptLine,
  promptSentence,
  stayedSentence,
  labels,
} from "./words.ts";
import { modelTexts } from "../../words/models.ts";
import type { WholeVocabulary } from "./model/wholeVocabulary.ts";
import { printedShare } from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { inSlices } from "../../panel/lm/inSlices.ts";
import { ModelPicker } from "../../panel/lm/ModelPicker.tsx";
import { PromptNumbers, PromptPicture, PromptTable } from "./parts.tsx";
import { beginning, isRecorded, problemOf, readerOf } from "./reader.ts";
import { keepShown, readAhead, shownOf } from "./shown.ts";
import { useFailure } from "./useFailure.ts";
import { WriteOn } from "./WriteOn.tsx";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import "../../panel/ranks/ranks.css";
import "./style.css";

function PromptBody(props: BodyProps<PromptState>): ReactNode {
  const { state, commit } = props;
  const shown = shownOf(state);
  const { reading, whole, instead, awaited } = shown;
  const { line, entry } = reading;
  // What a reader asks for while a model is on its way is seen where it was asked.
  const [asked, text] = awaited ? [promptLine(state.prompt), state.prompt] : [line, reading.text];
  const id = useId();
  const stop = useRef(() => {});
  /** The prompt is read before it is shown, so that a long one holds up no press. */
  const go = (change: Partial<PromptState>): void => {
    stop.current();
    const next = { ...state, ...change };
    stop.current = inSlices(readAhead(next), () =>
      commit(change, { speak: readerOf(next) !== undefined }),
    );
  };
  useFailure(state.model, () => go({}));
  useEffect(() => keepShown(state), [state]);
  return (
    <>
      <ModelPicker
        model={state.model}
        used={!isRecorded(state)}
        meanwhile={PROMPT_MEANWHILE}
        onPick={(model) => go({ model, prompt: promptFor(model, state) })}
        onReady={() => go({})}
      />
      {instead && (
        <p className="sx-note" role="status">
          {instead}
        </p>
      )}
      <Toolbar
        label={labels.others}
        className="sx-toolbar sx-words"
        items={examplePrompts[(awaited ?? entry).id].map((prompt) => ({
          key: prompt,
          label: exampleLabel(prompt),
          pressed: prompt === text,
          onPress: () => go({ prompt }),
        }))}
      />
      <div className="sx-prompt">
        <p>
          <q>
            {line} <span className="sx-gap">?</span>
          </q>
        </p>
      </div>
      <div className="sx-whole__prompt sx-controls">
        <label htmlFor={id}>{labels.yours}</label>
        <TextField
          id={id}
          value={asked}
          maxLength={LONGEST_PROMPT.characters}
          read={(typed) => {
            const problem = problemOf(state, typed.trimEnd());
            return problem ? { problem: stayedSentence(problem) } : { typed };
          }}
          suggest={(typed) => suggestPrompts(whole.ranked.list.words ?? [], typed, line)}
          onCommit={(typed) => go({ prompt: tidyPrompt(typed.trimEnd()) })}
        />
      </div>
      <WriteOn state={state} onWrite={go} />
      <div className="sx-whole">
        <PromptTable shown={shown} />
        <PromptPicture shown={shown} />
      </div>
      <PromptNumbers shown={shown} />
      <SpokenDial {...props} spoken={() => promptDialText(shown.names[0] ?? "", whole)} />
    </>
  );
}

const wholeOf = (state: PromptState): WholeVocabulary => shownOf(state).whole;

/** Every token of a model, after the reader’s own prompt. */
export const figure = defineFigure<PromptState>()({
  id: "prompt",
  initial: {
    temperature: 1,
    ...beginning,
    seed: "luck",
  },
  fields: promptFields,
  expects,
  Body: PromptBody,
  printed: (state) => {
    const { whole, names } = shownOf(state);
    return whole.named.map((token, at) => printedShare(names[at] ?? "", token));
  },
  readout: (state) => {
    const { reading, whole, names } = shownOf(state);
    return promptSentence(modelTexts[reading.entry.id].title, reading.line, names[0] ?? "", whole);
  },
  data: (state) => {
    const { ranked, shares } = wholeOf(state);
    const words = ranked.list.words ?? [];
    const logits = Array.from(ranked.list.scores);
    return {
      columns: ["word", "logit", "probability"],
      rows: words.map((token, at) => [token, entryAt(logits, at), entryAt(shares, at)]),
      softmax: { words, logits, temperature: state.temperature },
    };
  },
  editable: true,
  live: {
    top: (state) => {
      const [top] = wholeOf(state).named;
      return top ? formatShare(top.probability, top) : "";
    },
    tail: (state) => {
      const { others } = wholeOf(state);
      return formatShare(others.probability, others);
    },
  },
});

declare module "../live.ts" {
  interface Entries {
    readonly prompt: typeof figure;
  }
}
