import { useMemo, useRef, useState, useEffect } from "react";
import type { PlaygroundState } from "./model/playground.ts";
import { withChange } from "./model/list.ts";
import type { Typed } from "../../controls/useDraft.ts";
import { typedWord } from "./problems.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";

/** Which row is being worked on, and where the keyboard is to go in it. */
export interface Attention {
  readonly row: number;
  /** Its name's field, its score's field, or, its fields closed, its button. */
  readonly part: "word" | "score" | "button";
}

/** What the rows can ask for; the same functions for as long as the figure lives, so that rows need not be redrawn. */
export interface RowActions {
  readonly open: (row: number, part: "word" | "score") => void;
  readonly close: (row: number) => void;
  /** The row whose controls the Tab key reaches. */
  readonly visit: (row: number) => void;
  /** Whether a text can be the name of the word in this row. */
  readonly readName: (row: number, text: string) => Typed<string>;
  readonly rename: (row: number, word: string) => void;
  /** A score during a drag. */
  readonly drag: (row: number, score: number) => void;
  /** A score for good. */
  readonly score: (row: number, score: number) => void;
  readonly settle: () => void;
}

/** The one row with open fields, the one row that Tab reaches, and what the rows can do. */
export function useRowEditing({ state, set, commit }: BodyProps<PlaygroundState>) {
  const [attention, setAttention] = useState<Attention | null>(null);
  const [stop, setStop] = useState(0);
  const [dragged, setDragged] = useState<PlaygroundState["list"] | null>(null);
  const list = useRef(state.list);
  useEffect(() => {
    list.current = state.list;
  });
  const actions = useMemo((): RowActions => {
    const at = (row: number, part: Attention["part"]): void => {
      setStop(row);
      setAttention({ row, part });
    };
    return {
      open: at,
      close: (row) => at(row, "button"),
      visit: setStop,
      readName: (row, text) => typedWord(text, list.current, row),
      rename: (row, word) => commit({ list: withChange(list.current, row, { word }) }),
      drag: (row, score) => {
        setDragged((before) => before ?? list.current);
        const changed = withChange(list.current, row, { score });
        list.current = changed;
        set({ list: changed });
      },
      score: (row, score) => {
        const changed = withChange(list.current, row, { score });
        list.current = changed;
        commit({ list: changed }, { speak: true });
      },
      settle: () => {
        setDragged(null);
        commit();
      },
    };
  }, [set, commit]);
  return {
    attention,
    stop: Math.min(stop, state.list.length - 1),
    /** The list whose axis counts: the one before the drag began, so that no bar moves away under the pointer. */
    measured: dragged ?? state.list,
    actions,
  };
}
