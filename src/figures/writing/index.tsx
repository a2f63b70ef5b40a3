import { type ReactNode, useEffect } from "react";
import { SeedField } from "../../controls/SeedField.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { nextSeed } from "../../model/seed.ts";
import { placeWithin, stepOn, writingFields, type WritingState } from "./model/state.ts";
import { placeSentence, writtenSentence, surpriseRanges } from "../../words/writing.ts";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { inSlices } from "../../panel/lm/inSlices.ts";
import { ModelPicker } from "../../panel/lm/ModelPicker.tsx";
import { writingData } from "./data.ts";
import { BEING_WRITTEN, expects, labels } from "./words.tsx";
import { WritingNext } from "./WritingNext.tsx";
import { WritingRow } from "./WritingRow.tsx";
import { rowOf, rowsOf, writing } from "./rows.ts";
import { commonLabels } from "../../words/labels.ts";
import "./style.css";

function WritingBody({ state, set, commit }: BodyProps<WritingState>): ReactNode {
  const { place, seed, marks, model } = state;
  const say = (change: Partial<WritingState>): void => commit(change, { speak: true });
  const rows = rowsOf(state);
  const blank = rows.find(({ texts }) => texts.length === 0)?.temperature;
  useEffect(
    () => (blank === undefined ? undefined : inSlices(writing(state, blank), () => set({}))),
    [state, blank, set],
  );
  return (
    <>
      <div className="sx-actions sx-controls">
        <Toolbar
          label={labels.write}
          items={[
            {
              key: "luck",
              label: commonLabels.newLuck,
              onPress: () => say({ seed: nextSeed(seed), place: null }),
            },
            {
              key: "step",
              label: labels.step,
              onPress: () => say({ place: stepOn(place, (row) => rowOf(state, row).texts) }),
            },
            {
              key: "marks",
              label: labels.marks,
              pressed: marks,
              onPress: () => say({ marks: !marks }),
            },
          ]}
        />
        <div className="sx-written__seed">
          <SeedField seed={seed} onCommit={(typed) => say({ seed: typed, place: null })} />
        </div>
      </div>
      <ModelPicker
        model={model}
        onPick={(picked) => say({ model: picked, place: null })}
        onReady={() => commit({}, { speak: true })}
      />
      {marks && (
        <p className="sx-written__aside">
          {labels.chance} <span data-surprise="some">{surpriseRanges.some}</span>,{" "}
          <span data-surprise="much">{surpriseRanges.much}</span>,{" "}
          <span data-surprise="most">{surpriseRanges.most}</span>.
        </p>
      )}
      {rows.map((row) => (
        <WritingRow
          key={row.id}
          row={row}
          marks={marks}
          place={place?.row === row.id ? place : undefined}
          onTurn={(temperature) => say({ [row.id]: temperature })}
          onLook={(at) => say({ place: at })}
        />
      ))}
      {place && <WritingNext state={state} place={place} />}
    </>
  );
}

function readout(state: WritingState): string {
  const { place } = state;
  const rows = rowsOf(state);
  if (rows.some(({ texts }) => texts.length === 0)) return BEING_WRITTEN;
  if (!place) return writtenSentence(rows);
  const { texts, temperature } = rowOf(state, place.row);
  const text = texts[place.run] ?? [];
  return placeSentence(text, place.run, placeWithin(place, text).position, temperature);
}

/** The same model and the same dice at three temperatures. */
export const figure = defineFigure<WritingState>()({
  id: "writing",
  initial: { model: "chain", seed: "toss", a: 0, b: 1, c: 2, marks: true, place: null },
  fields: writingFields,
  expects,
  Body: WritingBody,
  readout,
  data: writingData,
});
