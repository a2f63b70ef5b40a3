import { randomLcg } from "d3";
import { type ReactNode, useId } from "react";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { seedNumber } from "../../model/seed.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { dialPlot } from "../../panel/dialPlot.ts";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import { BringTally } from "./Bring.tsx";
import { estimateOf } from "./estimates.ts";
import { LikelihoodPlot } from "./LikelihoodPlot.tsx";
import { expectedAt } from "./model/estimate.ts";
import { drawn, type EstimateState, KEPT, scoredOf } from "./model/state.ts";
import { TallyTable } from "./TallyTable.tsx";
import { dialWords, labels, neededSentence } from "./words.ts";

/** How many answers can be drawn at once. */
const DRAWS = [50, 200, 1000] as const;

/** A tally of answers beside the scores: the likelihood over the dial, what came and what is expected, and where to get more. */
export function TallyView(props: BodyProps<EstimateState>): ReactNode {
  const { state, commit } = props;
  const { tally, temperature, seed } = state;
  const id = useId();
  const estimate = estimateOf(state);
  const scored = scoredOf(tally);
  const needed = neededSentence(estimate);
  return (
    <>
      {typeof estimate !== "string" && (
        <LikelihoodPlot estimate={estimate} describedBy={id} dial={dialPlot(props)} />
      )}
      <SpokenDial {...props} spoken={(at) => dialWords(expectedAt(tally, at), at)} />
      <TallyTable rows={expectedAt(tally, temperature)} />
      <p id={id} className="sx-fate">
        {needed}
      </p>
      <div className="sx-estimate-draw sx-controls">
        <Toolbar
          label={labels.draw}
          items={DRAWS.map((n) => ({
            key: String(n),
            label: labels.drawMore(n),
            onPress:
              scored.length > 0
                ? () => commit(drawn(state, n, randomLcg(seedNumber(seed))), { speak: true })
                : undefined,
          }))}
        />
        {scored.length > KEPT && (
          <Checkbox
            isSwitch
            label={labels.cut}
            on={state.cut}
            onToggle={(cut) => commit({ cut })}
          />
        )}
      </div>
      <BringTally state={state} commit={commit} />
    </>
  );
}
