import type { ReactNode } from "react";
import { StepOrder } from "./StepOrder.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import {
  CUTS,
  type CutsState,
  cutSteps,
  dialEffect,
  HUGGING_FACE_ORDER,
  LLAMA_CPP_ORDER,
  moved,
  silencing,
  type Stage,
  withCut,
} from "./model/cuts.ts";
import { labels, stepAction, stepSetting, stepTitle } from "./words.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";

const SPOKEN = { speak: true } as const;

/** Which cut is on: none, or one alone. */
export function CutPicker({ state, commit }: BodyProps<CutsState>): ReactNode {
  return (
    <div className="sx-actions sx-controls">
      <span>{labels.cutWith}</span>
      <Toolbar
        label={labels.cutWith}
        items={[
          {
            key: "none",
            label: labels.none,
            pressed: state.cuts.length === 0,
            onPress: () => commit({ cuts: [], gate: "temperature" }, SPOKEN),
          },
          ...CUTS.map((cut) => ({
            key: cut,
            label: stepTitle(cut),
            pressed: state.cuts.includes(cut),
            onPress: () => commit({ cuts: [cut], gate: cut }, SPOKEN),
          })),
        ]}
      />
    </div>
  );
}

/** The four steps in order; the picked one can be moved and, if it is a cut, turned on and off. */
export function CutsOrder({ state, commit }: BodyProps<CutsState>): ReactNode {
  const { gate, order, cuts } = state;
  const move = (places: number): void => commit({ order: moved(order, gate, places) }, SPOKEN);
  const isOn = gate === "temperature" || cuts.includes(gate);
  return (
    <StepOrder
      label={labels.order}
      steps={cutSteps(state).map(({ stage, on, left }) => ({
        key: stage,
        text: `${stepTitle(stage)} ${on ? stepSetting(stage, state) : labels.off}`,
        after: labels.left(left),
        on,
        isPicked: stage === gate,
        onPick: () => commit({ gate: stage }, SPOKEN),
      }))}
      actions={[
        {
          key: "earlier",
          label: labels.earlier,
          name: stepAction(labels.earlier, gate),
          disabled: order[0] === gate,
          onPress: () => move(-1),
        },
        {
          key: "later",
          label: labels.later,
          name: stepAction(labels.later, gate),
          disabled: order.at(-1) === gate,
          onPress: () => move(1),
        },
        {
          key: "on",
          label: isOn ? labels.turnOff : labels.turnOn,
          name: stepAction(isOn ? labels.turnOff : labels.turnOn, gate),
          disabled: gate === "temperature",
          onPress: () => {
            if (gate !== "temperature") commit({ cuts: withCut(cuts, gate, !isOn) }, SPOKEN);
          },
        },
      ]}
    />
  );
}

/** Orders that programs use, and one state in which the dial is dead. */
export function ReadyMade({ state, commit }: BodyProps<CutsState>): ReactNode {
  const order = (key: string, label: string, steps: readonly Stage[]) => ({
    key,
    label,
    pressed: state.order.join() === steps.join(),
    onPress: () => commit({ order: steps }, SPOKEN),
  });
  return (
    <div className="sx-actions sx-controls">
      <span>{labels.readyMade}</span>
      <Toolbar
        label={labels.readyMadeOrders}
        items={[
          order("hf", labels.huggingFace, HUGGING_FACE_ORDER),
          order("llama", labels.llamaCpp, LLAMA_CPP_ORDER),
          {
            key: "idle",
            label: labels.silent,
            pressed: dialEffect(state).idle,
            onPress: () => commit(silencing(state), SPOKEN),
          },
        ]}
      />
    </div>
  );
}
