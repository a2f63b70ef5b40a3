import { type ReactNode, useState } from "react";
import { Ruler } from "./Ruler.tsx";
import { SeedField } from "../../controls/SeedField.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { derive } from "../../model/derive.ts";
import {
  cleared,
  type DiceRow,
  type DiceState,
  diceFields,
  diceRows,
  drawn,
  isStale,
  newLuck,
  recounted,
  reseeded,
} from "./model/dice.ts";
import { countedSentence, diceSentence, lastPointLabel, rareSentence, labels } from "./words.ts";
import { formatCount, formatShare } from "../../words/numbers.ts";
import { asIs } from "../../panel/columns.tsx";
import { defineExplorer } from "../../panel/defineExplorer.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { diceData } from "./data.ts";
import { experimentOf } from "./experiment.ts";
import { DiceLog } from "./DiceLog.tsx";
import { DiceTable } from "./DiceTable.tsx";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { commonLabels } from "../../words/labels.ts";
import "./style.css";

const rowsOf = (state: DiceState): readonly DiceRow[] =>
  diceRows(state, experimentOf(state).counts);

/** The word with the lowest score. */
const rarestOf = (rows: readonly DiceRow[]): DiceRow | undefined =>
  rows.reduce<DiceRow | undefined>(
    (rarest, row) => (rarest && rarest.logit <= row.logit ? rarest : row),
    undefined,
  );

function DiceBody(props: BodyProps<DiceState>): ReactNode {
  const { state, commit } = props;
  // How the last point came: only one that was asked for alone is seen to fall.
  const [alone, setAlone] = useState(false);
  const { prompt } = derive(state);
  const { shown, words } = experimentOf(state);
  const rows = rowsOf(state);
  const rarest = rarestOf(rows);
  const stale = isStale(state);
  const say = (change: Partial<DiceState>): void => commit(change, { speak: true });
  const draw = (more: number) => ({
    key: `draw-${more}`,
    label: labels.drawMore(more),
    onPress: () => {
      setAlone(more === 1);
      say(drawn(state, more));
    },
  });
  return (
    <>
      <div className="sx-draws">
        <Toolbar
          label={labels.draw}
          items={[
            draw(1),
            draw(100),
            draw(1000),
            { key: "clear", label: labels.clear, onPress: () => say(cleared(state)) },
          ]}
        />
        <p>n = {formatCount(state.count)}</p>
      </div>
      <Ruler
        parts={rows.map((row) => ({
          label: row.word,
          size: row.probability,
          text: formatShare(row.probability, row),
        }))}
        points={shown}
        label={lastPointLabel(state, words.at(-1)?.word ?? "")}
        falling={alone}
      />
      <p className="sx-fate">{countedSentence(state)}</p>
      <FigureDial {...props} />
      <div className="sx-luck sx-controls">
        <SeedField seed={state.seed} onCommit={(seed) => say(reseeded(state, seed))} />
        <div className="sx-actions">
          <button type="button" onClick={() => say(newLuck(state))}>
            {commonLabels.newLuck}
          </button>
          <button
            type="button"
            aria-disabled={!stale}
            tabIndex={stale ? 0 : -1}
            onClick={() => say(recounted(state))}
          >
            {labels.countAgain}
          </button>
        </div>
      </div>
      <DiceTable state={state} rows={rows} prompt={prompt} />
      {rarest && <p className="sx-fate">{rareSentence(state, rarest)}</p>}
      <DiceLog state={state} words={words} />
    </>
  );
}

/** The draw that turns seven shares into one word; what is the dial, and what is luck. */
export const figure = defineExplorer<DiceState>()({
  id: "dice",
  initial: { ...asIs, seed: "roll", count: 100, counted: 1 },
  fields: diceFields,
  Body: DiceBody,
  readout: (state) => diceSentence(state, rowsOf(state), experimentOf(state).words.at(-1)?.word),
  data: (state) => diceData(state, rowsOf(state)),
  editable: true,
});
