import { type KeyboardEvent, type ReactNode, useReducer } from "react";
import { Gate } from "./Gate.tsx";
import { TintProvider, useTint } from "../../chart/tint.ts";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { RangeInput } from "../../controls/RangeInput.tsx";
import { StepButton } from "../../controls/StepButton.tsx";
import { type Cut, type CutsState, withCut } from "./model/cuts.ts";
import { logitsOf } from "../../model/derive.ts";
import { OWN_WORDS } from "../../model/ownWords.ts";
import { type CutRuler, cutRuler, topKAt } from "./model/ruler.ts";
import { gateText, labels, minPSentence, rulerTitle, stepSetting } from "./words.ts";
import { formatShare } from "../../words/numbers.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";

const GRAPHITE = pigmentStyle(1);
const STEP = 0.01;
/** How many places a range has that stands for word borders. */
const FINE = 1000;

/** The ruler of the picked step, and its gate, which can be dragged. */
export function CutsGate(props: BodyProps<CutsState>): ReactNode {
  const { state } = props;
  const ruler = cutRuler(state);
  const live = useTint();
  const { gate } = state;
  return (
    <div className="sx-gated">
      <div className="sx-dial__head">
        <span>{rulerTitle(gate)}</span>
        {gate !== "temperature" && <Stepper {...props} cut={gate} />}
      </div>
      <TintProvider value={ruler.heated ? live : GRAPHITE}>
        <Gate
          parts={ruler.parts.map(({ word, share }) => ({
            label: word,
            size: share.probability,
            text: formatShare(share.probability, share),
          }))}
          at={ruler.at}
          off={gate !== "temperature" && !state.cuts.includes(gate)}
          through={ruler.borders[ruler.passing - 1] ?? 1}
          control={
            (gate === "topP" || gate === "topK") && <Handle {...props} cut={gate} ruler={ruler} />
          }
        />
      </TintProvider>
      {gate === "minP" && <MinPRange {...props} />}
    </div>
  );
}

/** Moving the gate of a cut that is off turns it on. */
const setting = (state: CutsState, cut: Cut, value: number): Partial<CutsState> => ({
  [cut]: value,
  cuts: withCut(state.cuts, cut, true),
});

const bounds = (
  state: CutsState,
  cut: Cut,
): readonly [lowest: number, highest: number, step: number] =>
  cut === "topK" ? [1, logitsOf(state).length, 1] : [0, 1, STEP];

/** `cut`’s setting, `steps` further, within its range and without rounding dust. */
function stepped(state: CutsState, cut: Cut, steps: number): number {
  const [lowest, highest, step] = bounds(state, cut);
  const value = Math.round((state[cut] + steps * step) * 1000) / 1000;
  return Math.min(highest, Math.max(lowest, value));
}

type CutProps = BodyProps<CutsState> & { readonly cut: Cut };

function Stepper({ state, set, commit, cut }: CutProps): ReactNode {
  const [lowest, highest] = bounds(state, cut);
  const step = (steps: number): void => set(setting(state, cut, stepped(state, cut, steps)));
  const done = (): void => commit({}, { speak: true });
  return (
    <div className="sx-stepper sx-controls">
      <StepButton
        name={labels.lower(cut)}
        sign="−"
        atEnd={state[cut] <= lowest}
        onStep={() => step(-1)}
        onDone={done}
      />
      <output className="sx-field" aria-live="off">
        {stepSetting(cut, state)}
      </output>
      <StepButton
        name={labels.raise(cut)}
        sign="+"
        atEnd={state[cut] >= highest}
        onStep={() => step(1)}
        onDone={done}
      />
    </div>
  );
}

/** The range over the ruler: top-p’s p as it is, top-k’s k at the borders of words. */
function Handle({
  state,
  set,
  commit,
  cut,
  ruler,
}: CutProps & { readonly ruler: CutRuler }): ReactNode {
  // A thumb let go between two borders goes back to the nearest one, though no state has changed.
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const byWords = cut === "topK";
  const keys = (event: KeyboardEvent): void => {
    const steps = KEYS[event.key];
    if (!byWords || steps === undefined) return;
    event.preventDefault();
    commit(setting(state, cut, stepped(state, cut, steps)));
  };
  return (
    <RangeInput
      className="sx-gate__range sx-controls"
      aria-label={labels.gate(cut)}
      aria-valuetext={gateText(state, ruler)}
      min={0}
      max={1}
      step={byWords ? 1 / FINE : STEP}
      position={byWords ? Math.round((ruler.at ?? 1) * FINE) / FINE : state.topP}
      onInput={(place) => {
        set(setting(state, cut, byWords ? topKAt(ruler.borders, place, state.topK) : place));
        redraw();
      }}
      onCommit={() => commit()}
      onKeyDown={keys}
    />
  );
}

/** How many words each key goes; the ruler runs from left to right in every script. */
const KEYS: Readonly<Record<string, number | undefined>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 2,
  PageDown: -2,
  Home: -OWN_WORDS.most,
  End: OWN_WORDS.most,
};

function MinPRange({ state, set, commit }: BodyProps<CutsState>): ReactNode {
  return (
    <>
      <div className="sx-range sx-controls">
        <span>{labels.largestShare}</span>
        <RangeInput
          aria-label={labels.minPGate}
          aria-valuetext={gateText(state, cutRuler(state))}
          min={0}
          max={1}
          step={STEP}
          position={state.minP}
          onInput={(minP) => set(setting(state, "minP", minP))}
          onCommit={() => commit()}
        />
      </div>
      <p>{minPSentence(state)}</p>
    </>
  );
}
