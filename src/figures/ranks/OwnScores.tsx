import {
  type DragEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { Toolbar } from "../../controls/Toolbar.tsx";
import type { RankedScores } from "../../model/ranks/ranks.ts";
import { takeOver } from "../../paste/handover.ts";
import type { Choice } from "../../paste/reading.ts";
import type { OwnScoresRead, Source } from "./ownScores.ts";
import { scoresRead, labels } from "./words.ts";
import "../../chart/numbers.css";

/** The largest file that is read, in bytes: far more than the most scores need. */
const LARGEST_FILE = 20_000_000;

interface OwnScoresProps {
  readonly onRead: (list: RankedScores) => void;
}

/** What was said of the last scores, where they came from, and which of their positions is shown. */
interface Said {
  readonly problem?: string;
  readonly source?: Source;
  readonly read?: OwnScoresRead;
  readonly position?: number;
}

/** Where a reader brings scores of their own, typed, pasted, dropped or chosen. What cannot be read is told, and kept. */
export const OwnScores = memo(({ onRead }: OwnScoresProps): ReactNode => {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState<Said>({});
  const positions = said.read && "positions" in said.read ? said.read.positions : [];
  const at = said.position ?? 0;
  const readSource = useCallback(
    async (source: Source, choice?: Choice): Promise<void> => {
      try {
        const { readOwnScores } = await import("./ownScores.ts");
        const read = await readOwnScores(source, choice);
        setSaid({ source, read, ...("problem" in read && { problem: read.problem }) });
        const [first] = "positions" in read ? read.positions : [];
        if (first) onRead(first.list());
      } catch {
        setSaid({ problem: scoresRead.noReader });
      }
    },
    [onRead],
  );
  useEffect(
    () =>
      takeOver((source) => {
        // What came from elsewhere is explained where it can be seen.
        details.current?.setAttribute("open", "");
        void readSource(source);
      }),
    [readSource],
  );
  const readFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > LARGEST_FILE) return setSaid({ problem: scoresRead.large });
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return setSaid({ problem: scoresRead.unreadable });
    }
    await readSource(bytes);
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void readFile(file);
  };
  const leading = (to: number): (() => void) | undefined => {
    const position = positions[to];
    return (
      position &&
      ((): void => {
        setSaid({ ...said, position: to });
        onRead(position.list());
      })
    );
  };
  return (
    <details ref={details} className="sx-numbers sx-own sx-controls">
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
        <button type="button" onClick={() => void readSource(text.current?.value ?? "")}>
          {labels.use}
        </button>
        <label>
          {`${labels.file} `}
          <input
            type="file"
            accept=".txt,.csv,.tsv,.json,.jsonl,.npy,text/*,application/json"
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
      <p role="status" className="sx-own__said">
        {said.read && "told" in said.read ? said.read.told.join(" ") : ""}
      </p>
      {said.read && said.read.others.length > 0 && (
        <div className="sx-actions">
          {said.read.others.map(({ label, choice }) => (
            <button
              key={`${label} ${JSON.stringify(choice)}`}
              type="button"
              onClick={() => void readSource(said.source ?? "", choice)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {positions.length > 1 && (
        <>
          <Toolbar
            label={labels.positions}
            className="sx-actions"
            items={[
              { key: "back", label: labels.back, onPress: leading(at - 1) },
              { key: "on", label: labels.on, onPress: leading(at + 1) },
            ]}
          />
          <p className="sx-own__said">{positions[at]?.sentence}</p>
        </>
      )}
      <p>{labels.howTo}</p>
    </details>
  );
});
