import { type ReactNode, useContext } from "react";
import { barSpan, isCutOff, percentScale } from "../../chart/barLayout.ts";
import { type BarRow, BarTable } from "../../chart/BarTable.tsx";
import { GuessNumber } from "./GuessNumber.tsx";
import { RangeControl } from "../../controls/RangeControl.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { type Base, BASES, ratioOf, temperatureOfBase } from "./model/bases.ts";
import { choiceField, numberField } from "../../model/fields.ts";
import { formatRatio, formatScore, formatTemperature } from "../../words/numbers.ts";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { SurroundingsContext } from "../../panel/surroundings.ts";
import { useGuess } from "../../panel/useGuess.ts";

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
  const step = ratioOf(base, 1);
  return (
    <>
      <BarTable
        caption={`How many times likelier a word is for each gap in scores, with base ${base}`}
        corner="Gap"
        columns={[
          {
            id: "ratio",
            title: "Times likelier",
            term: "weight",
            tinted: true,
            bars: { look: "filled", zero: 0 },
            veiled: guess === undefined ? "hatched" : undefined,
          },
        ]}
        rows={[
          ...GAPS.map((points) =>
            gapRow(points === 1 ? "1 point" : `${points} points`, base, points),
          ),
          { ...gapRow("Your gap", base, gap), selected: true },
        ]}
      />
      {guess === undefined ? (
        <GuessNumber
          question="Butter’s score is 1 point above jam’s. How many times likelier is butter?"
          options={[1.25, 2, Math.E, 10]}
          format={(ratio) => `${formatRatio(ratio)} ×`}
          onSettle={(picked) => {
            settleGuess(picked === undefined ? [] : [String(picked)]);
            if (picked !== undefined) announce(verdict(picked));
          }}
        />
      ) : (
        <div ref={arrive} role="group" aria-label="Revealed" tabIndex={-1}>
          {guess[0] && <p className="sx-verdict">{verdict(Number(guess[0]))}</p>}
          <RangeControl
            label="Gap"
            min={0}
            max={WIDEST}
            step={0.1}
            position={gap}
            text={formatScore(gap)}
            onInput={(to) => set({ gap: to })}
            onCommit={() => commit()}
          />
          <div className="sx-actions sx-controls">
            <span>Base</span>
            <Toolbar
              label="Base"
              items={BASES.map((other) => ({
                key: other,
                label: other,
                pressed: other === base,
                onPress: () => commit({ base: other }, { speak: true }),
              }))}
            />
            <span className="sx-aside">
              × {formatRatio(step)} a point, the same as T ={" "}
              {formatTemperature(temperatureOfBase(base))}
            </span>
          </div>
        </div>
      )}
    </>
  );
}

/** What became of the guess that butter is `ratio` times likelier. */
const verdict = (ratio: number): string =>
  ratio === Math.E
    ? "Yes: 2.72 times, the number e."
    : `You said ${formatRatio(ratio)} times. It is ${formatRatio(Math.E)}, the number e.`;

const gapRow = (label: string, base: Base, gap: number): BarRow => {
  const ratio = ratioOf(base, gap);
  const cutOff = isCutOff(ratio, ratioScale);
  return {
    label,
    cells: { ratio: { text: `${formatRatio(ratio)} ×`, span: barSpan(ratio, ratioScale), cutOff } },
  };
};

/** Section 3: equal gaps become equal ratios, and another base is only another temperature. */
export const figure = defineFigure<ExponentialState>()({
  id: "exponential",
  initial: { gap: 1, base: "e" },
  fields: { gap: numberField("gap", 0, WIDEST), base: choiceField("base", BASES) },
  Body: ExponentialBody,
  data: ({ gap, base }) => ({
    columns: ["base", "gap", "times likelier"],
    rows: [...GAPS, gap].map((points) => [base, points, ratioOf(base, points)]),
  }),
  readout: ({ gap, base }) =>
    gap === 0
      ? "Equal scores are equally likely, whatever the base."
      : `A lead of ${formatScore(gap)} makes a word ${formatRatio(ratioOf(base, gap))} times as likely, wherever the two scores stand.`,
  pigment: ({ base }) => temperatureOfBase(base),
  editable: true,
});
