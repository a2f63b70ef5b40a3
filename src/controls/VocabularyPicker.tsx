import { memo, type ReactNode } from "react";
import type { WordsState } from "../model/derive.ts";
import { isOwn, vocabularies, type VocabularyId } from "../model/vocabulary.ts";
import { PromptLine } from "./PromptLine.tsx";
import { Select } from "./Select.tsx";
import { labels } from "./words.ts";

/** Every toy vocabulary, by its prompt, as the options of a `Select`. */
export const vocabularyOptions = vocabularies.map(({ id, prompt }) => [id, `${prompt} …`] as const);

type Picking = Pick<WordsState, "vocabulary" | "prompt">;

interface PickerProps {
  readonly state: Picking;
  readonly onPick: (vocabulary: VocabularyId) => void;
}

const samePicker = (a: PickerProps, b: PickerProps): boolean =>
  a.onPick === b.onPick &&
  a.state.vocabulary === b.state.vocabulary &&
  a.state.prompt === b.state.prompt;

/**
 * The prompt with its gap, and a list of the other prompts, but for words or a prompt of somebody's own. Without scripts,
 * the prompt alone.
 */
export const VocabularyPicker = memo(function VocabularyPicker({
  state,
  onPick,
}: PickerProps): ReactNode {
  const { vocabulary, prompt } = state;
  return (
    <div className="sx-prompt">
      <PromptLine state={state} />
      {!isOwn(vocabulary) && !prompt && (
        <Select
          label={labels.otherSentences}
          options={vocabularyOptions}
          picked={vocabulary}
          onPick={onPick}
        />
      )}
    </div>
  );
}, samePicker);
