import type { ReactNode } from "react";
import {
  cutRows,
  type CutsState,
  dialEffect,
  endShares,
  HUGGING_FACE_ORDER,
  leftIn,
} from "./model/cuts.ts";
import { cutsFields } from "./model/fields.ts";
import { cutsDialText, cutsSentence, dialReason, expects, labels } from "./words.ts";
import { asIs, printedShare } from "../../panel/columns.tsx";
import { CutsGate } from "./CutsGate.tsx";
import { CutPicker, CutsOrder, ReadyMade } from "./CutsOrder.tsx";
import { CutsTable } from "./CutsTable.tsx";
import { type BodyProps, defineFigure, type FigureData } from "../../panel/defineFigure.tsx";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import "./style.css";

function CutsBody(props: BodyProps<CutsState>): ReactNode {
  const { state } = props;
  return (
    <>
      <CutPicker {...props} />
      <CutsGate {...props} />
      <CutsTable state={state} />
      <SpokenDial {...props} spoken={() => cutsDialText(state)} />
      <CutsOrder {...props} />
      <ReadyMade {...props} />
      <p className="sx-fate">
        {dialEffect(state).idle ? <strong>{dialReason(state)}</strong> : dialReason(state)}
      </p>
    </>
  );
}

/** All words (1 for those that are left, 0 for the others), and the softmax over those left, which makes the last column. */
function data(state: CutsState): FigureData {
  const left = leftIn(state);
  return {
    columns: ["word", "logit", "left", "probability"],
    rows: cutRows(state).map(({ word, logit, end }) => [
      word,
      logit,
      end ? 1 : 0,
      end?.probability ?? 0,
    ]),
    softmax: {
      words: left.map(({ word }) => word),
      logits: left.map(({ logit }) => logit),
      temperature: state.temperature,
    },
  };
}

/** Cuts drop words, temperature reshapes what is left, and their order matters. */
export const figure = defineFigure<CutsState>()({
  id: "cuts",
  initial: {
    ...asIs,
    topK: 3,
    topP: 0.9,
    minP: 0.1,
    cuts: ["topP"],
    order: HUGGING_FACE_ORDER,
    gate: "topP",
  },
  fields: cutsFields,
  expects,
  Body: CutsBody,
  shares: endShares,
  printed: (state) =>
    cutRows(state).map(({ word, end }) =>
      end ? printedShare(word, end) : { label: word, share: 0, text: labels.out },
    ),
  readout: cutsSentence,
  data,
  editable: true,
});
