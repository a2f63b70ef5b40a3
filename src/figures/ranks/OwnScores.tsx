import { type DragEvent, memo, type ReactNode, useId, useRef, useState } from "react";
import type { RankedScores } from "../../model/ranks/ranks.ts";
import { readScores } from "./model/scoreFile.ts";
import { scoreProblem, scoresRead, labels } from "./words.ts";
import "../../chart/numbers.css";

/** The largest file that is read, in bytes: far more than the most scores need. */
const LARGEST_FILE = 20_000_000;

interface OwnScoresProps {
  readonly onRead: (list: RankedScores) => void;
}

/** Where a reader brings scores of their own, typed, pasted, dropped or chosen. What cannot be read is told, and kept. */
export const OwnScores = memo(({ onRead }: OwnScoresProps): ReactNode => {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly problem?: string; readonly done?: string }>({});
  const read = (source: string): void => {
    const reading = readScores(source);
    if ("problem" in reading) return setSaid({ problem: scoreProblem(reading.problem) });
    setSaid({ done: scoresRead.done(reading.list.scores.length) });
    onRead(reading.list);
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > LARGEST_FILE) return setSaid({ problem: scoresRead.large });
    try {
      read(await file.text());
    } catch {
      setSaid({ problem: scoresRead.unreadable });
    }
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void readFile(file);
  };
  return (
    <details className="sx-numbers sx-own sx-controls">
      <summary>{labels.bring}</summary>
      <label htmlFor={id}>{labels.own}</label>
      {/* Uncontrolled: a few megabytes of text would be slow to hand to and fro. */}
      <textarea
        ref={text}
        id={id}
        rows={4}
        placeholder={labels.example}
        spellCheck={false}
        aria-invalid={said.problem !== undefined}
        aria-describedby={`${id}-said`}
        onDrop={drop}
      />
      <div className="sx-actions">
        <button type="button" onClick={() => read(text.current?.value ?? "")}>
          {labels.use}
        </button>
        <label>
          {`${labels.file} `}
          <input
            type="file"
            accept=".txt,.csv,.tsv,.json,text/*,application/json"
            onChange={({ currentTarget }) => {
              void readFile(currentTarget.files?.[0]);
              // So that the same file can be chosen again once it has been mended.
              currentTarget.value = "";
            }}
          />
        </label>
      </div>
      <p id={`${id}-said`} role="alert" className="sx-own__said">
        {said.problem}
      </p>
      <p className="sx-own__said">{said.done}</p>
      <p>{labels.howTo}</p>
    </details>
  );
});
