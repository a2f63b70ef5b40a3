import type { ReactNode } from "react";
import { SeedField } from "../../controls/SeedField.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { nextSeed } from "../../model/seed.ts";
import { openings, type StoryState } from "./model/state.ts";
import { writerOf } from "./storyTexts.ts";
import { labels } from "./words.tsx";
import { commonLabels } from "../../words/labels.ts";

/** What the text goes on from, and which dice it is written with. */
export function StoryControls({
  state: { model, opening, seed, four, loop, temperature },
  say,
}: {
  readonly state: StoryState;
  readonly say: (change: Partial<StoryState>) => void;
}): ReactNode {
  return (
    <div className="sx-actions sx-controls">
      <Toolbar
        label={labels.opening}
        items={openings[writerOf(model) ?? model].map((text, i) => ({
          key: String(i + 1),
          label: `${text} …`,
          pressed: i + 1 === opening,
          onPress: () => say({ opening: i + 1 }),
        }))}
      />
      <Toolbar
        label={labels.write}
        items={[
          {
            key: "luck",
            label: commonLabels.newLuck,
            onPress: () => say({ seed: nextSeed(seed) }),
          },
          {
            key: "four",
            label: labels.four,
            pressed: four,
            onPress: () => say({ four: !four }),
          },
          {
            key: "loop",
            label: labels.loop,
            pressed: loop && temperature === 0,
            onPress: () =>
              say(loop && temperature === 0 ? { loop: false } : { temperature: 0, loop: true }),
          },
        ]}
      />
      <div className="sx-story__seed">
        <SeedField seed={seed} onCommit={(typed) => say({ seed: typed })} />
      </div>
    </div>
  );
}
