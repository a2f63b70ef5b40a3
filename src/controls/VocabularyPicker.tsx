import type { ReactNode } from "react";
import { vocabularies, type VocabularyId, vocabularyOf } from "../model/vocabulary.ts";
import { Select } from "./Select.tsx";
import { labels } from "./words.ts";
import "./vocabularyPicker.css";

/** Every vocabulary, by its prompt, as the options of a `Select`. */
export const vocabularyOptions = vocabularies.map(({ id, prompt }) => [id, `${prompt} …`] as const);

/** The prompt with its gap, and a list of the other prompts. Without scripts, the prompt alone. */
export function VocabularyPicker({
  vocabulary,
  onPick,
}: {
  readonly vocabulary: VocabularyId;
  readonly onPick: (vocabulary: VocabularyId) => void;
}): ReactNode {
  return (
    <div className="sx-prompt">
      <p>
        <q>
          {vocabularyOf(vocabulary).prompt} <span className="sx-gap">?</span>
        </q>
      </p>
      <Select
        label={labels.otherSentences}
        options={vocabularyOptions}
        picked={vocabulary}
        onPick={onPick}
      />
    </div>
  );
}
