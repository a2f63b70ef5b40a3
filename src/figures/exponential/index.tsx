import { type ReactNode, useContext } from "react";
import { barSpan, isCutOff, percentScale } from "../../chart/barLayout.ts";
import { type BarColumn, type BarRow, BarTable } from "../../chart/BarTable.tsx";
import { GuessNumber } from "./GuessNumber.tsx";
import { RangeControl } from "../../controls/RangeControl.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { type Base, BASES, ratioOf, temperatureOfBase } from "./model/bases.ts";
import { derive, type WordRow, type WordsState } from "../../model/derive.ts";
import { choiceField, numberField, wordsFields } from "../../model/fields.ts";
import { toastWords } from "../../panel/columns.tsx";
import { gapsBehind } from "./model/gaps.ts";
import { formatScore } from "../../words/numbers.ts";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { SurroundingsContext } from "../../panel/surroundings.ts";
import { useGuess } from "../../panel/useGuess.ts";
import { commonLabels } from "../../words/labels.ts";
import { gapSentence, labels, leadSentence, timesText, verdict } from "./words.ts";
import "./style.css";

/** The causes: the gap between two scores, the number that is raised to it, and the words where some stand there. */
interface ExponentialState extends WordsState {
  readonly gap: number;
  readonly base: Base;
}

const GAPS = [0, 1, 2, 3, 4, 5];
const GAP_COLUMN: BarColumn = { id: "gap", title: labels.gap, short: labels.gapShort };
const rowsOf = (state: ExponentialState): readonly WordRow[] =>
  derive({ ...state, temperature: 1 }).rows;
const WIDEST = 5;
/** The gap that the guess is about: smaller ones are told. What is offered: one more, twice, the square, the cube. */
const ASKED = 2;
const GUESSES = [1 + Math.E, 2 * Math.E, Math.E ** 2, Math.E ** 3];
const ratioScale = percentScale([0, 150]);

/** Whether words stand in the table, with the gaps between their scores, and not gaps alone. */
const hasWords = ({ vocabulary, logits }: ExponentialState): boolean =>
  vocabulary !== toastWords.vocabulary || logits !== null;

function ExponentialBody({ state, set, commit }: BodyProps<ExponentialState>): ReactNode {
  const { gap, base } = state;
  const gaps = hasWords(state) ? gapsBehind(rowsOf(state)) : undefined;
  const [guess, settleGuess, arrive] = useGuess("exponential");
  const { announce } = useContext(SurroundingsContext);
  return (
    <>
      <BarTable
        caption={gaps ? labels.wordTable(gaps.leader, base) : labels.table(base)}
        corner={gaps ? labels.leading(gaps.leader) : labels.gap}
        columns={[
          ...(gaps ? [GAP_COLUMN] : []),
          {
            id: "ratio",
            title: labels.times,
            term: "weight",
            tinted: true,
            bars: { look: "filled", zero: 0 },
            veiled: guess === undefined ? "hatched" : undefined,
          },
        ]}
        rows={[
          ...(gaps
            ? gaps.behind.map(({ word, gap: behind }) => gapRow(word, base, behind, behind < ASKED))
            : GAPS.map((points) => gapRow(labels.points(points), base, points, points < ASKED))),
          { ...gapRow(labels.yours, base, gap), selected: true },
        ]}
      />
      {guess === undefined ? (
        <GuessNumber
          question={labels.question(ASKED)}
          options={GUESSES}
          format={timesText}
          onSettle={(picked) => {
            settleGuess(picked === undefined ? [] : [String(picked)]);
            if (picked !== undefined) announce(verdict(picked));
          }}
        />
      ) : (
        <div ref={arrive} role="group" aria-label={commonLabels.revealed} tabIndex={-1}>
          {guess[0] && <p className="sx-verdict">{verdict(Number(guess[0]))}</p>}
          <RangeControl
            label={labels.gap}
            min={0}
            max={WIDEST}
            step={0.1}
            position={gap}
            text={formatScore(gap)}
            onInput={(to) => set({ gap: to })}
            onCommit={() => commit()}
          />
          <div className="sx-actions sx-controls">
            <span>{labels.base}</span>
            <Toolbar
              label={labels.base}
              items={BASES.map((other) => ({
                key: other,
                label: other,
                pressed: other === base,
                onPress: () => commit({ base: other }, { speak: true }),
              }))}
            />
            <span className="sx-aside">{labels.step(base)}</span>
          </div>
        </div>
      )}
    </>
  );
}

const gapRow = (label: string, base: Base, gap: number, told = false): BarRow => {
  const ratio = ratioOf(base, gap);
  const cutOff = isCutOff(ratio, ratioScale);
  return {
    label,
    cells: {
      gap: { text: formatScore(gap) },
      ratio: { text: timesText(ratio), span: barSpan(ratio, ratioScale), cutOff, told },
    },
  };
};

/** Equal gaps become equal ratios, and another base is only another temperature. */
export const figure = defineFigure<ExponentialState>()({
  id: "exponential",
  initial: { ...toastWords, gap: 1, base: "e" },
  fields: {
    ...wordsFields,
    gap: numberField("gap", 0, WIDEST),
    base: choiceField("base", BASES),
  },
  Body: ExponentialBody,
  data: (state) => {
    const { gap, base } = state;
    if (!hasWords(state))
      return {
        columns: labels.dataColumns,
        rows: [...GAPS, gap].map((points) => [base, points, ratioOf(base, points)]),
      };
    const { leader, behind } = gapsBehind(rowsOf(state));
    return {
      columns: labels.wordColumns,
      rows: behind.map((row) => [base, leader, row.word, row.gap, ratioOf(base, row.gap)]),
    };
  },
  readout: (state) => {
    const { gap, base } = state;
    const sentence = gapSentence(gap, base);
    return hasWords(state)
      ? `${sentence} ${leadSentence(gapsBehind(rowsOf(state)), base)}`
      : sentence;
  },
  pigment: ({ base }) => temperatureOfBase(base),
  editable: true,
});
