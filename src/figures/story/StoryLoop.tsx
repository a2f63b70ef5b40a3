import { type ReactNode, useEffect, useMemo, useState } from "react";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { LOOP_LIMIT } from "../../model/story/loop.ts";
import { wordsOf } from "../../model/writingCounts.ts";
import { withheld } from "../../model/language/withheld.ts";
import type { StoryOrder } from "../../model/story/storyState.ts";
import { loopSentences, noLoopSentence, searchSentence } from "../../model/story/storyWords.ts";
import { joined } from "../../model/writing.ts";
import { speakerOf } from "../speaker.ts";
import { LoopRing, type LoopWords } from "./LoopRing.tsx";
import { type LoopSearch, useLoop } from "./useLoop.ts";

/** How long each word of the circle is read, in milliseconds. */
const PACE = 420;

/** The text at T = 0, written on until it provably repeats, and the circle that it runs in. */
export function StoryLoop({
  order,
  onFound,
}: {
  readonly order: StoryOrder;
  readonly onFound: () => void;
}): ReactNode {
  const search = useLoop(order, onFound);
  if (!search) return null;
  if (search.loop === undefined)
    return <p className="sx-story__told">{searchSentence(search.tokens)}</p>;
  if (search.loop === null)
    return <p className="sx-story__told">{noLoopSentence(search.by, LOOP_LIMIT)}</p>;
  return <FoundLoop by={search.by} loop={search.loop} />;
}

function FoundLoop({
  by,
  loop,
}: {
  readonly by: LoopSearch["by"];
  readonly loop: NonNullable<LoopSearch["loop"]>;
}): ReactNode {
  const words = useMemo<LoopWords>(() => {
    const { model, offends } = speakerOf(by);
    const spelled = loop.tokens.map((token) => ({ word: model.vocabulary[token] ?? "" }));
    const all = withheld(spelled, offends).map(({ word }) => word);
    return {
      tail: all.slice(0, loop.start),
      ring: all.slice(loop.start, loop.start + loop.period),
    };
  }, [by, loop]);
  const { at, walking, walk } = useWalk(loop.period);
  const [tail, ring] = [words.tail, words.ring].map((of) => of.map((word) => ({ word })));
  const told = loopSentences(by, loop, {
    words: wordsOf(ring ?? []).length,
    leadIn: wordsOf(tail ?? []).length,
  });
  return (
    <div className="sx-story__loop" style={pigmentStyle(0)}>
      <p className="sx-story__headline">{told.headline}</p>
      <LoopRing words={words} at={at} />
      <div className="sx-actions sx-controls">
        <button type="button" onClick={() => walk(!walking)}>
          {walking ? "Stop reading" : "Read along the circle"}
        </button>
      </div>
      <p className="sx-story__told">{told.verified}</p>
      <details className="sx-controls">
        <summary>The circle as text</summary>
        <dl>
          <dt>Once</dt>
          <dd>{joined(tail ?? []).replaceAll("\n", " ¶ ") || "Nothing."}</dd>
          <dt>For ever</dt>
          <dd>{joined(ring ?? []).replaceAll("\n", " ¶ ")}</dd>
        </dl>
      </details>
    </div>
  );
}

/** A place that walks round a circle of `count`: by itself where motion is welcome, else when asked to. */
function useWalk(count: number): {
  readonly at: number;
  readonly walking: boolean;
  readonly walk: (on: boolean) => void;
} {
  const [at, setAt] = useState(0);
  const [walking, walk] = useState(
    () => globalThis.matchMedia?.("(prefers-reduced-motion: no-preference)").matches ?? false,
  );
  useEffect(() => {
    if (!walking) return undefined;
    const timer = setInterval(() => setAt((now) => (now + 1) % count), PACE);
    return () => clearInterval(timer);
  }, [walking, count]);
  return { at: at % count, walking, walk };
}
