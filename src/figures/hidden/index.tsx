import { entryAt } from "../../model/entryAt.ts";
import { type ReactNode, useId } from "react";
import { TextField } from "../../controls/TextField.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { readWith } from "../../controls/useDraft.ts";
import { formatLogit } from "./numbers.ts";
import {
  expects,
  hiddenSentence,
  labels,
  promptProblem,
  waitingSentence,
  wordProblem,
  scoreNote,
} from "./words.tsx";
import { unknownIn } from "./model/wordVectors.ts";
import { manifests } from "../../weights/manifests.ts";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { knownWords, vocabulary, words } from "./atlas.ts";
import { needsModel, shownOf } from "./shown.ts";
import {
  beginning,
  hiddenFields,
  type HiddenState,
  LONGEST_PROMPT,
  parsePrompt,
  parseWord,
  PROMPTS,
  tidied,
} from "./state.ts";
import { Strips } from "./Strips.tsx";
import { LargestProducts, NearestWords } from "./tables.tsx";
import { WordMap } from "./WordMap.tsx";
import { ModelNote } from "../../panel/lm/ModelNote.tsx";
import { useTrainedModel } from "../../panel/lm/useTrainedModel.ts";
import { commonLabels } from "../../words/labels.ts";
import "./style.css";

const readPrompt = readWith(parsePrompt, (text) =>
  promptProblem(unknownIn(tidied(text), knownWords), vocabulary.length - 1),
);
const readWord = readWith(parseWord, wordProblem);

function HiddenBody({ state, commit }: BodyProps<HiddenState>): ReactNode {
  const { prompt, word, order } = state;
  const shown = shownOf(state);
  const id = useId();
  const say = (change: Partial<HiddenState>): void => commit(change, { speak: true });
  return (
    <>
      <Toolbar
        label={commonLabels.prompt}
        items={PROMPTS.map((choice) => ({
          key: choice,
          label: `${choice} …`,
          pressed: choice === prompt,
          onPress: () => say({ prompt: choice }),
        }))}
      />
      <div className="sx-hidden__asked">
        <div className="sx-checked sx-controls">
          <label htmlFor={`${id}-prompt`}>{labels.ownPrompt}</label>
          <TextField
            id={`${id}-prompt`}
            value={prompt}
            maxLength={LONGEST_PROMPT}
            read={readPrompt}
            onCommit={(typed) => say({ prompt: typed })}
          />
        </div>
        <div className="sx-checked sx-controls">
          <label htmlFor={`${id}-word`}>{commonLabels.word}</label>
          <TextField
            id={`${id}-word`}
            value={word}
            maxLength={24}
            suggest={() => words}
            read={readWord}
            onCommit={(typed) => say({ word: typed })}
          />
        </div>
      </div>
      <Waiting needed={needsModel(state)} onReady={() => commit({}, { speak: true })} />
      <p className="sx-prompt">
        <q>
          {shown.prompt} <span className="sx-gap">{shown.word}</span>
        </q>
        <span>{scoreNote(shown.product.logit)}</span>
      </p>
      <Strips shown={shown} order={order} />
      <Toolbar
        label={labels.order}
        items={[
          {
            key: "place",
            label: labels.byPlace,
            pressed: order === "place",
            onPress: () => say({ order: "place" }),
          },
          {
            key: "size",
            label: labels.bySize,
            pressed: order === "size",
            onPress: () => say({ order: "size" }),
          },
        ]}
      />
      <WordMap
        shown={shown}
        word={word}
        onChoose={(chosen, speak) => commit({ word: chosen }, { speak })}
      />
      <div className="sx-hidden__tables">
        <NearestWords shown={shown} />
        <LargestProducts shown={shown} />
      </div>
    </>
  );
}

/** Brings Storyteller where it is needed, and says how far it is. */
function Waiting({
  needed,
  onReady,
}: {
  readonly needed: boolean;
  readonly onReady: () => void;
}): ReactNode {
  const status = useTrainedModel(needed ? "storyteller" : undefined, onReady);
  const sentence = waitingSentence(status, manifests.storyteller.bytes);
  return (
    needed && (
      <ModelNote model="storyteller" status={status}>
        {sentence}
      </ModelNote>
    )
  );
}

/** The 96 products behind one score of a real model, and a map of the vectors of its words. */
export const figure = defineFigure<HiddenState>()({
  id: "hidden",
  initial: beginning,
  fields: hiddenFields,
  expects,
  Body: HiddenBody,
  readout: (state) => {
    const { prompt, word, product, neighbours } = shownOf(state);
    return hiddenSentence(prompt, word, product, neighbours);
  },
  data: (state) => {
    const { word, hidden, vector, product } = shownOf(state);
    return {
      columns: ["entry", "hidden", word, "product"],
      rows: product.products.map((amount, k) => [
        k + 1,
        entryAt(hidden, k),
        entryAt(vector, k),
        amount,
      ]),
    };
  },
  live: {
    prompt: (state) => shownOf(state).prompt,
    word: (state) => shownOf(state).word,
    logit: (state) => formatLogit(shownOf(state).product.logit),
  },
});

declare module "../live.ts" {
  interface Entries {
    readonly hidden: typeof figure;
  }
}
