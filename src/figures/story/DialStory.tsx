import { createThrottle } from "../../chart/createThrottle.ts";
import { STAY_MS } from "./backgroundLayout.ts";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { formatMegabytes, loadingSentence } from "../../words/models.ts";
import { dialPosition } from "../../model/temperature.ts";
import { RECORDED_TEMPERATURES, storyBeginning } from "./model/state.ts";
import { labels, MEANWHILE, writerLabel } from "./words.tsx";
import { manifests } from "../../weights/manifests.ts";
import { useTrainedModel } from "../../panel/lm/useTrainedModel.ts";
import { firstText, textOf } from "./recorded.ts";
import recordedAlong from "./recordedAlong.json";
import { StoryText } from "./StoryText.tsx";
import { rememberRecorded } from "./storyTexts.ts";
import { useStory } from "./useStory.ts";

/** A dial that stands elsewhere on the page. */
export interface Dial {
  readonly temperature: () => number;
  /** Whether a reader has turned it. */
  readonly turned: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Calls a listener when `dial` has changed, no oftener than texts are seen: none is written for nobody. */
const changesOf =
  (dial: Dial | undefined) =>
  (listener: () => void): (() => void) => {
    const throttle = createThrottle(listener, STAY_MS);
    const leave = dial?.subscribe(() => throttle.ask());
    return () => {
      leave?.();
      throttle.stop();
    };
  };

/** Whether the reader has asked the browser to load no more than needed. */
const savesData = (): boolean =>
  (globalThis.navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } })
    ?.connection?.saveData === true;

/** The temperature nearest to `temperature` on the dial whose text comes with the page. */
const nearestRecorded = (temperature: number): number =>
  RECORDED_TEMPERATURES.toSorted(
    (a, b) =>
      Math.abs(dialPosition(a) - dialPosition(temperature)) -
      Math.abs(dialPosition(b) - dialPosition(temperature)),
  )[0] ?? temperature;

/** Has the texts that come with the page at hand. */
function rememberAll(): void {
  for (const recording of recordedAlong) {
    const written = textOf(recording);
    rememberRecorded({ ...storyBeginning, temperature: written.temperature }, written);
  }
}

/**
 * What Storyteller writes with a dial that stands beside it. Until the model has come, which a turn of the dial brings, it
 * is the recorded text that is nearest; then it is written anew at each step.
 */
export function DialStory({ dial }: { readonly dial?: Dial }): ReactNode {
  const [subscribe] = useState(() => changesOf(dial));
  const turned = useSyncExternalStore(
    subscribe,
    () => dial?.temperature() ?? storyBeginning.temperature,
    () => storyBeginning.temperature,
  );
  const asked = useSyncExternalStore(
    subscribe,
    () => dial?.turned() ?? false,
    () => false,
  );
  useState(rememberAll);
  const [allowed, allow] = useState(() => !savesData());
  const status = useTrainedModel(asked && allowed ? "storyteller" : undefined, () => undefined);
  const temperature = status.stage === "ready" ? turned : nearestRecorded(turned);
  const { written, busy, layout } = useStory({ ...storyBeginning, temperature }, firstText);
  const { bytes } = manifests.storyteller;
  const missing = loadingSentence("storyteller", status, bytes, MEANWHILE);
  return (
    <>
      <div
        className="sx-story"
        aria-busy={dial !== undefined && busy}
        style={pigmentStyle(written.temperature)}
      >
        <div className="sx-story__head">
          <p>{writerLabel(written.by, written.temperature)}</p>
        </div>
        <StoryText written={written} layout={layout} />
      </div>
      {asked && !allowed && (
        <button type="button" className="sx-controls" onClick={() => allow(true)}>
          {labels.writeWithDial(formatMegabytes(bytes))}
        </button>
      )}
      {/* An empty text would be written, and the page laid out, at each step of the dial. */}
      {missing !== "" && <p className="sx-model">{missing}</p>}
    </>
  );
}
