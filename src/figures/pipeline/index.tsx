import type { ReactNode } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { StackedBar } from "../../chart/StackedBar.tsx";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import type { ExplorerState } from "../../model/derive.ts";
import { explorerFields, switchField, wholeField } from "../../model/fields.ts";
import { formatShare, formatWeight } from "../../words/numbers.ts";
import { LIFT, pipeline } from "./model/pipeline.ts";
import { asIs } from "../../panel/columns.tsx";
import { defineExplorer } from "../../panel/defineExplorer.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { pipelineColumns, pipelineRows } from "./table.tsx";
import { STEPS, stepSentence, labels } from "./words.ts";
import { commonLabels } from "../../words/labels.ts";
import "./style.css";

/** The causes: the dial, the step in view (0 = all five), and two things that may be done to the scores first. */
export interface PipelineState extends ExplorerState {
  readonly step: number;
  readonly lifted: boolean;
  readonly subtractMax: boolean;
}

function PipelineBody(props: BodyProps<PipelineState>): ReactNode {
  const { state, commit } = props;
  const stages = pipeline(state);
  const { step } = state;
  const whole = !stages.broken && (step === 0 || step >= 4);
  const go = (to: number): void =>
    commit({ step: Math.min(STEPS.length, Math.max(1, to)) }, { speak: true });
  return (
    <>
      <div className="sx-steps sx-controls">
        <button type="button" aria-disabled={step <= 1} onClick={() => go(step - 1)}>
          {labels.back}
        </button>
        <Toolbar
          label={labels.step}
          items={[
            ...STEPS.map(({ name }, i) => ({
              key: name,
              label: String(i + 1),
              name: labels.nthStep(i + 1, name),
              pressed: step === i + 1,
              onPress: () => go(i + 1),
            })),
            {
              key: "all",
              label: labels.all,
              name: labels.showAll,
              pressed: step === 0,
              onPress: () => commit({ step: 0 }, { speak: true }),
            },
          ]}
        />
        <button type="button" aria-disabled={step === STEPS.length} onClick={() => go(step + 1)}>
          {labels.next}
        </button>
      </div>
      <p className="sx-why">{step === 0 ? labels.whole : STEPS[step - 1]?.why}</p>
      <div className="sx-pipeline" data-step={step}>
        <BarTable
          caption={labels.table}
          columns={pipelineColumns(step)}
          rows={pipelineRows(stages, step)}
        />
        <div className={whole ? "" : "sx-unseen"}>
          <StackedBar
            label={step === 4 && !stages.limit ? `Z = ${formatWeight(stages.total)}` : "100%"}
            parts={stages.rows.map((row) => ({
              label: row.word,
              size: row.share || 0,
              text: formatShare(row.share || 0, row),
            }))}
          />
        </div>
      </div>
      <div className="sx-actions sx-controls">
        <Checkbox
          isSwitch
          label={commonLabels.addToEvery(LIFT)}
          on={state.lifted}
          onToggle={(lifted) => commit({ lifted }, { speak: true })}
        />
        <Checkbox
          isSwitch
          label={labels.subtract}
          on={state.subtractMax}
          onToggle={(subtractMax) => commit({ subtractMax }, { speak: true })}
        />
      </div>
      <FigureDial {...props} />
    </>
  );
}

/** Softmax as five small steps, and why real code subtracts the largest score before the third. */
export const figure = defineExplorer<PipelineState>()({
  id: "pipeline",
  initial: { ...asIs, step: 0, lifted: false, subtractMax: false },
  fields: {
    ...explorerFields,
    step: wholeField("step", 0, STEPS.length),
    lifted: switchField("lifted"),
    subtractMax: switchField("max"),
  },
  Body: PipelineBody,
  data: (state) => {
    const { rows, temperature } = pipeline(state);
    return {
      columns: ["temperature", "word", "score", "score / T", "weight", "share"],
      rows: rows.map((row) => [
        temperature,
        row.word,
        row.score,
        row.scaled,
        row.weight,
        row.share,
      ]),
      softmax: {
        words: rows.map(({ word }) => word),
        logits: rows.map(({ score }) => score),
        temperature,
      },
    };
  },
  readout: (state) => stepSentence(state.step, pipeline(state)),
  editable: true,
});
