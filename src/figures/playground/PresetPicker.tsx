import type { ReactNode } from "react";
import { Select } from "../../controls/Select.tsx";
import { vocabularyOptions } from "../../controls/VocabularyPicker.tsx";
import { listOf } from "./model/playground.ts";
import type { Entry } from "./model/list.ts";
import { vocabularies, type Vocabulary, vocabularyOf } from "../../model/vocabulary.ts";
import { labels } from "./words.ts";

const sameWords = (list: readonly Entry[], { words }: Vocabulary): boolean =>
  list.length === words.length && list.every(({ word }, i) => word === words[i]);

/** The prompt of the toy vocabulary whose words stand in the table. */
export function PlaygroundPrompt({ list }: { readonly list: readonly Entry[] }): ReactNode {
  const current = vocabularies.find((vocabulary) => sameWords(list, vocabulary));
  return (
    <div className="sx-prompt">
      <p>
        {current ? (
          <q>
            {current.prompt} <span className="sx-gap">?</span>
          </q>
        ) : (
          labels.ownWords
        )}
      </p>
    </div>
  );
}

/** A list of the toy vocabularies to start from. */
export function PresetPicker({
  list,
  onPick,
}: {
  readonly list: readonly Entry[];
  readonly onPick: (list: readonly Entry[]) => void;
}): ReactNode {
  return (
    <div className="sx-prompt">
      <Select
        label={labels.startFrom}
        options={vocabularyOptions}
        picked={vocabularies.find((vocabulary) => sameWords(list, vocabulary))?.id}
        none={labels.noStart}
        onPick={(id) => onPick(listOf(vocabularyOf(id)))}
      />
    </div>
  );
}
