import { type ReactNode, useContext, useState } from "react";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { doubledWithin, levelled, shiftedWithin } from "../../model/edits.ts";
import { type Entry, LIST_SIZE, SCORE_LIMITS, withoutWord, withWord } from "./model/list.ts";
import {
  doubledSentence,
  labels,
  levelledSentence,
  NEW_WORD,
  shiftedSentence,
  sizeSentences,
} from "./words.ts";
import { SurroundingsContext } from "../../panel/surroundings.ts";
import { commonLabels } from "../../words/labels.ts";

/** How much the teaching button adds to every score. */
const SHIFT = 3;

/** What the buttons under the table did, for as long as the list is the one that came of it. */
interface Done {
  readonly list: readonly Entry[];
  readonly sentence: string;
}

/** The buttons that change the whole list, and a sentence on what that did. */
export function ListActions({
  list,
  temperature,
  open,
  onChange,
  onOpen,
}: {
  readonly list: readonly Entry[];
  readonly temperature: number;
  /** The row whose fields are open: the one to remove. */
  readonly open: number | undefined;
  /** With `speak`, the live sentence is announced; else the button has said its own. */
  readonly onChange: (list: readonly Entry[], options: { readonly speak: boolean }) => void;
  readonly onOpen: (row: number) => void;
}): ReactNode {
  const { announce } = useContext(SurroundingsContext);
  const [done, setDone] = useState<Done | null>(null);
  const scores = list.map(({ score }) => score);
  const change = (changed: readonly Entry[], sentence: string): void => {
    setDone({ list: changed, sentence });
    if (changed !== list) onChange(changed, { speak: sentence === "" });
    if (sentence !== "") announce(sentence);
  };
  const rescore = (changed: readonly number[] | null, sentence: string) =>
    changed === null
      ? undefined
      : (): void =>
          change(
            list.map((entry, i) => ({ ...entry, score: changed[i] ?? entry.score })),
            sentence,
          );
  const add = (): void => {
    change(withWord(list, NEW_WORD), list.length < LIST_SIZE.most ? "" : sizeSentences.long);
    if (list.length < LIST_SIZE.most) onOpen(list.length);
  };
  const word = open === undefined ? undefined : list[open]?.word;
  const remove = (row: number) => (): void =>
    change(withoutWord(list, row), list.length > LIST_SIZE.fewest ? "" : sizeSentences.short);
  return (
    <>
      <Toolbar
        label={labels.changeList}
        className="sx-actions"
        items={[
          { key: "add", label: labels.add, onPress: add },
          {
            key: "shift",
            label: commonLabels.addToEvery(SHIFT),
            onPress: rescore(shiftedWithin(scores, SHIFT, SCORE_LIMITS), shiftedSentence(SHIFT)),
          },
          {
            key: "double",
            label: labels.double,
            onPress: rescore(doubledWithin(scores, SCORE_LIMITS), doubledSentence(temperature)),
          },
          {
            key: "equal",
            label: labels.equal,
            onPress: rescore(levelled(scores), levelledSentence),
          },
          {
            key: "remove",
            label: labels.remove(word),
            onPress: open === undefined || word === undefined ? undefined : remove(open),
          },
        ]}
      />
      <p className="sx-play-done">{done?.list === list ? done.sentence : ""}</p>
    </>
  );
}
