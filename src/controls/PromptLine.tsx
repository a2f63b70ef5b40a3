import type { ReactNode } from "react";
import { promptOf, type WordsState } from "../model/derive.ts";
import "./vocabularyPicker.css";

/** The prompt with its gap, in the direction in which it is written; nothing where own words have none. */
export function PromptLine({
  state,
}: {
  readonly state: Pick<WordsState, "vocabulary" | "prompt">;
}): ReactNode {
  const prompt = promptOf(state);
  return (
    prompt && (
      <p dir="auto">
        <q>
          {prompt} <span className="sx-gap">?</span>
        </q>
      </p>
    )
  );
}
