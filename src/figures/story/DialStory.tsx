import { type ReactNode, useState, useSyncExternalStore } from "react";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { formatMegabytes, loadingSentence } from "../../words/models.ts";
import { nextSeed } from "../../model/seed.ts";
import { storyBeginning } from "./model/state.ts";
import { labels, MEANWHILE, writerLabel } from "./words.tsx";
import { manifests } from "../../weights/manifests.ts";
import { useTrainedModel } from "../../panel/lm/useTrainedModel.ts";
import { firstText } from "./recorded.ts";
import { StoryText } from "./StoryText.tsx";
import { useStory } from "./useStory.ts";
import { commonLabels } from "../../words/labels.ts";

/** A dial that stands elsewhere on the page. */
export interface Dial {
  readonly temperature: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

const nothing = (): (() => void) => () => undefined;

/**
 * What Storyteller writes with a dial that stands above it: the recorded text until a reader asks for more, then, with
 * a `dial`, anew at each of its steps.
 */
export function DialStory({ dial }: { readonly dial?: Dial }): ReactNode {
  const turned = useSyncExternalStore(
    dial?.subscribe ?? nothing,
    () => dial?.temperature() ?? storyBeginning.temperature,
    () => storyBeginning.temperature,
  );
  const asked = useSyncExternalStore(
    nothing,
    () => dial !== undefined,
    () => false,
  );
  const [seed, setSeed] = useState(storyBeginning.seed);
  const status = useTrainedModel(asked ? "storyteller" : undefined, () => undefined);
  const temperature = asked ? turned : storyBeginning.temperature;
  const { written, busy, layout } = useStory({ ...storyBeginning, seed, temperature }, firstText);
  const { bytes } = manifests.storyteller;
  const missing = loadingSentence("storyteller", status, bytes, MEANWHILE);
  return (
    <>
      <div className="sx-story" aria-busy={asked && busy} style={pigmentStyle(written.temperature)}>
        <div className="sx-story__head">
          <p>{writerLabel(written.by, written.temperature)}</p>
        </div>
        <StoryText written={written} layout={layout} />
      </div>
      <div className="sx-actions sx-controls">
        <button type="button" onClick={() => asked && setSeed(nextSeed(seed))}>
          {asked ? commonLabels.newLuck : labels.writeWithDial(formatMegabytes(bytes))}
        </button>
        {missing && <p className="sx-model">{missing}</p>}
      </div>
    </>
  );
}
