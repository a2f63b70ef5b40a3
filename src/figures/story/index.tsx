import { type ReactNode, useCallback, useRef } from "react";
import { isUsed, storyBeginning, storyFields, type StoryState } from "./model/state.ts";
import { MEANWHILE, NO_TEXT, storyDialText, storySentence } from "./words.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { ModelPicker } from "../../panel/lm/ModelPicker.tsx";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import { firstText } from "./recorded.ts";
import { StoryColumns } from "./StoryColumns.tsx";
import { StoryControls } from "./StoryControls.tsx";
import { storyData } from "./storyData.ts";
import { StoryLoop } from "./StoryLoop.tsx";
import { StoryReader } from "./StoryReader.tsx";
import { latestOf, writtenOf } from "./storyTexts.ts";
import { useStory } from "./useStory.ts";
import "./style.css";

function StoryBody(props: BodyProps<StoryState>): ReactNode {
  const { state, set, commit } = props;
  const { temperature, model, four, loop } = state;
  /** Whether the text that is being written is to be announced. */
  const speaks = useRef(false);
  const say = (change: Partial<StoryState> = {}): void => {
    const known = writtenOf({ ...state, ...change }) !== undefined;
    speaks.current = !known;
    commit(change, { speak: known });
  };
  const story = useStory(state, firstText, () => {
    const speak = speaks.current && writtenOf(state) !== undefined;
    if (!speak) return set({});
    speaks.current = false;
    commit({}, { speak });
  });
  const found = useCallback(() => set({}), [set]);
  return (
    <>
      <StoryReader story={story} />
      <SpokenDial
        {...props}
        commit={(change, options) => (options?.speak ? say(change) : commit(change, options))}
        spoken={(at) => storyDialText(at, writtenOf(state)?.text)}
      />
      <StoryControls state={state} say={say} />
      <ModelPicker
        model={model}
        used={isUsed(state)}
        meanwhile={MEANWHILE}
        onPick={(picked) => say({ model: picked })}
        onReady={() => set({})}
      />
      {four && <StoryColumns request={state} />}
      {loop && temperature === 0 && <StoryLoop request={state} onFound={found} />}
    </>
  );
}

export { DialStory } from "./DialStory.tsx";

/** One model and the same dice, written anew at every step of the dial. */
export const figure = defineFigure<StoryState>()({
  id: "story",
  initial: storyBeginning,
  fields: storyFields,
  Body: StoryBody,
  readout: (state) => {
    const written = latestOf(state);
    return written ? storySentence(written.by, written.temperature, written.text) : NO_TEXT;
  },
  data: storyData,
});
