import { type ReactNode, useId } from "react";
import { parseSeed } from "../model/seed.ts";
import { seedProblem } from "../words/parameters.ts";
import { TextField } from "./TextField.tsx";
import { readWith } from "./useDraft.ts";
import { labels } from "./words.ts";

const read = readWith(parseSeed, seedProblem);

/** The seed as text. */
export function SeedField({
  seed,
  onCommit,
}: {
  readonly seed: string;
  readonly onCommit: (seed: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{labels.seed}</label>
      <div className="sx-stepper">
        <TextField id={id} className="sx-field" value={seed} read={read} onCommit={onCommit} />
      </div>
    </>
  );
}
