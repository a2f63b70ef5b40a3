import type { ReactNode } from "react";
import { vocabularies, type VocabularyId, vocabularyOf } from "../model/vocabulary.ts";
import "./controls.css";

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
      <label className="sx-controls">
        Other sentences{" "}
        <select
          value={vocabulary}
          onChange={({ currentTarget: { value } }) => {
            const picked = vocabularies.find(({ id }) => id === value);
            if (picked) onPick(picked.id);
          }}
        >
          {vocabularies.map(({ id, prompt }) => (
            <option key={id} value={id}>
              {prompt} …
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
