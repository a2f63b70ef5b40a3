import { type ReactNode, useContext } from "react";
import { barSpan, isCutOff, percentScale } from "../../chart/barLayout.ts";
import { type BarRow, BarTable } from "../../chart/BarTable.tsx";
import { GuessNumber } from "./GuessNumber.tsx";
import { RangeControl } from "../../controls/RangeControl.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { type Base, BASES, ratioOf, temperatureOfBase } from "./model/bases.ts";
import { choiceField, numberField } from "../../model/fields.ts";
import { formatScore } from "../../words/numbers.ts";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { SurroundingsContext } from "../../panel/surroundings.ts";
import { useGuess } from "../../panel/useGuess.ts";
import { commonLabels } from "../../words/labels.ts";
import { gapSentence, labels, timesText, verdict } from "./words.ts";

/** The causes: the gap between two scores, and the number that is raised to it. */
interface ExponentialState {
  readonly gap: number;
  readonly base: Base;
}

const GAPS = [0, 1, 2, 3, 4, 5];
const WIDEST = 5;
const ratioScale = percentScale([0, 150]);

function ExponentialBody({
  state: { gap, base },
  set,
  commit,
}: BodyProps<ExponentialState>): ReactNode {
  const [guess, settleGuess, arrive] = useGuess("exponential");
  const { announce } = useContext(SurroundingsContext);
  return (
    <>
      <BarTable
        caption={labels.table(base)}
        corner={labels.gap}
        columns={[
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
          ...GAPS.map((points) => gapRow(labels.points(points), base, points)),
          { ...gapRow(labels.yours, base, gap), selected: true },
        ]}
      />
      {guess === undefined ? (
        <GuessNumber
          question={labels.question}
          options={[1.25, 2, Math.E, 10]}
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

const gapRow = (label: string, base: Base, gap: number): BarRow => {
  const ratio = ratioOf(base, gap);
  const cutOff = isCutOff(ratio, ratioScale);
  return {
    label,
    cells: { ratio: { text: timesText(ratio), span: barSpan(ratio, ratioScale), cutOff } },
  };
};

/** Section 3: equal gaps become equal ratios, and another base is only another temperature. */
export const figure = defineFigure<ExponentialState>()({
  id: "exponential",
  initial: { gap: 1, base: "e" },
  fields: { gap: numberField("gap", 0, WIDEST), base: choiceField("base", BASES) },
  Body: ExponentialBody,
  data: ({ gap, base }) => ({
    columns: labels.dataColumns,
    rows: [...GAPS, gap].map((points) => [base, points, ratioOf(base, points)]),
  }),
  readout: ({ gap, base }) => gapSentence(gap, base),
  pigment: ({ base }) => temperatureOfBase(base),
  editable: true,
});
