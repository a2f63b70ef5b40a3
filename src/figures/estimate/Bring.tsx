import { type ReactNode, useId, useState } from "react";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { pairOf, tallyOf } from "./model/tallies.ts";
import { type EstimateState, scoredOf } from "./model/state.ts";
import { commonLabels } from "../../words/labels.ts";
import { labels, NO_SHARED_WORDS } from "./words.ts";
import "../../chart/numbers.css";

type Props = Pick<BodyProps<EstimateState>, "state" | "commit">;

/** One of the texts: what it is called, what stands in it, and what is wrong with it. */
interface Text {
  readonly label: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
}

/** Two texts that are read together by one press. What cannot be read changes nothing and stays where it was typed. */
function TwoTexts({
  title,
  texts,
  told,
  onRead,
}: {
  readonly title: string;
  readonly texts: readonly Text[];
  /** What was taken for granted when they were read. */
  readonly told: readonly string[];
  readonly onRead: () => void;
}): ReactNode {
  const id = useId();
  return (
    <details className="sx-numbers sx-bring sx-controls">
      <summary>{title}</summary>
      <div className="sx-bring__texts">
        {texts.map(({ label, text, problem, onType }, i) => (
          <div key={label}>
            <label htmlFor={`${id}${i}`}>{label}</label>
            <textarea
              id={`${id}${i}`}
              rows={8}
              spellCheck={false}
              value={text}
              aria-invalid={problem === undefined ? undefined : true}
              aria-describedby={problem === undefined ? undefined : `${id}${i}-problem`}
              onChange={({ currentTarget: { value } }) => onType(value)}
            />
            {problem !== undefined && (
              <p id={`${id}${i}-problem`} role="alert" className="sx-note">
                {problem}
              </p>
            )}
          </div>
        ))}
      </div>
      <div className="sx-actions">
        <button type="button" onClick={onRead}>
          {labels.read}
        </button>
        <p>{labels.stays}</p>
      </div>
      <p role="status">{told.join(" ")}</p>
    </details>
  );
}

/** Something of each of the two texts, or nothing. */
type OfEach = readonly [string | undefined, string | undefined];

const NEITHER: OfEach = [undefined, undefined];

/** Texts that are being typed over what stands in the state, and what was wrong with them when they were read. */
function useTexts(standing: readonly [string, string]) {
  const [typed, setTyped] = useState<OfEach>(NEITHER);
  const [problems, setProblems] = useState<OfEach>(NEITHER);
  const [told, setTold] = useState<readonly string[]>([]);
  const [one, two] = [typed[0] ?? standing[0], typed[1] ?? standing[1]];
  return {
    one,
    two,
    setProblems,
    told,
    /** What was typed stands in the state now, and `said` was taken for granted. */
    settle: (said: readonly string[]): void => {
      setTold(said);
      setTyped(NEITHER);
      setProblems(NEITHER);
    },
    texts: (first: string, second: string): readonly Text[] => [
      {
        label: first,
        text: one,
        problem: problems[0],
        onType: (text) => setTyped([text, typed[1]]),
      },
      {
        label: second,
        text: two,
        problem: problems[1],
        onType: (text) => setTyped([typed[0], text]),
      },
    ],
  };
}

const problemOf = (reading: object): string | undefined =>
  "problem" in reading ? String(reading.problem) : undefined;

/** What reads texts, which no page loads before one is brought. */
const reader = () => import("./readTexts.ts");

/** Where a reader brings scores, and the answers that came. */
export function BringTally({ state, commit }: Props): ReactNode {
  const scored = scoredOf(state.tally);
  const { one, two, settle, setProblems, told, texts } = useTexts([
    scored.map(({ word, score }) => `${word} ${score}`).join("\n"),
    state.tally
      .filter(({ count }) => count > 0)
      .map(({ word, count }) => `${word} ${count}`)
      .join("\n"),
  ]);
  const read = async (): Promise<void> => {
    const { plainPaste, readAnswers, readScores } = await reader();
    const [scores, answers] = [
      readScores(await plainPaste(one)),
      readAnswers(await plainPaste(two)),
    ];
    setProblems([problemOf(scores), problemOf(answers)]);
    if ("problem" in scores || "problem" in answers) return;
    settle(scores.told);
    commit({ tally: tallyOf(scores.entries, answers) }, { speak: true });
  };
  return (
    <TwoTexts
      title={labels.bring}
      texts={texts(labels.scores, labels.answers)}
      told={told}
      onRead={() => void read().catch(() => setProblems([commonLabels.noReader, undefined]))}
    />
  );
}

/** Where a reader brings two answers' log-probabilities. */
export function BringPair({ state, commit }: Props): ReactNode {
  const linesOf = (answer: "first" | "second"): string =>
    state.pair
      .flatMap((word) => (word[answer] === undefined ? [] : `${word.word} ${word[answer]}`))
      .join("\n");
  const { one, two, settle, setProblems, told, texts } = useTexts([
    linesOf("first"),
    linesOf("second"),
  ]);
  const read = async (): Promise<void> => {
    const { plainPaste, readLogprobs } = await reader();
    const [first, second] = [
      readLogprobs(await plainPaste(one)),
      readLogprobs(await plainPaste(two)),
    ];
    setProblems([problemOf(first), problemOf(second)]);
    if ("problem" in first || "problem" in second) return;
    const pair = pairOf(first.entries, second.entries);
    const shared = pair.filter((word) => word.first !== undefined && word.second !== undefined);
    if (shared.length < 2) return setProblems([undefined, NO_SHARED_WORDS]);
    settle([...first.told, ...second.told]);
    commit({ pair, digits: Math.max(first.digits, second.digits) }, { speak: true });
  };
  return (
    <TwoTexts
      title={labels.bringPair}
      texts={texts(labels.first, labels.second)}
      told={told}
      onRead={() => void read().catch(() => setProblems([commonLabels.noReader, undefined]))}
    />
  );
}
