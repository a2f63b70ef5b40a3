import type { ReactNode } from "react";
import { listOf } from "../../model/playground.ts";
import type { Entry } from "../../model/playgroundList.ts";
import { vocabularies, type Vocabulary } from "../../model/vocabulary.ts";

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
          "Your own words"
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
  const current = vocabularies.find((vocabulary) => sameWords(list, vocabulary));
  return (
    <div className="sx-prompt">
      <label>
        Start from{" "}
        <select
          value={current?.id ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const picked = vocabularies.find(({ id }) => id === value);
            if (picked) onPick(listOf(picked));
          }}
        >
          {!current && <option value="">your own words</option>}
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
