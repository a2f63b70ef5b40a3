import { type ReactNode, useEffect, useMemo, useState } from "react";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { type Loop, LOOP_LIMIT } from "./model/loop.ts";
import { wordsOf } from "../../lm/writingCounts.ts";
import { withheld } from "../../lm/withheld.ts";
import type { StoryRequest } from "./model/state.ts";
import { labels, loopSentences, noLoopSentence, searchSentence } from "./words.tsx";
import { joined } from "../../lm/writing.ts";
import { availableModel } from "../../panel/lm/availableModel.ts";
import { LoopRing, type LoopWords } from "./LoopRing.tsx";
import { type LoopSearch, useLoop } from "./useLoop.ts";

/** How long each word of the circle is read, in milliseconds. */
const PACE = 420;

/** The text at T = 0, written on until it provably repeats, and the circle that it runs in. */
export function StoryLoop({
  request,
  onFound,
}: {
  readonly request: StoryRequest;
  readonly onFound: () => void;
}): ReactNode {
  const search = useLoop(request, onFound);
  const words = useMemo(() => search?.loop && wordsIn(search.by, search.loop), [search]);
  if (!search) return null;
  const { by, loop, tokens } = search;
  const sentences = loop && words && loopSentences(by, loop, countsOf(words));
  return (
    <div className="sx-story__loop" style={pigmentStyle(0)}>
      {loop === undefined && <p className="sx-story__told">{searchSentence(tokens)}</p>}
      <p className="sx-story__headline" role="status">
        {loop === null ? noLoopSentence(by, LOOP_LIMIT) : sentences?.headline}
      </p>
      {sentences && words && <LoopReader words={words} verified={sentences.verified} />}
    </div>
  );
}

/** The words of the way into a circle and of the circle itself, the offensive ones withheld. */
function wordsIn(by: LoopSearch["by"], loop: Loop): LoopWords {
  const { model, offends } = availableModel(by);
  const spelled = loop.tokens.map((token) => ({ word: model.vocabulary[token] ?? "" }));
  const all = withheld(spelled, offends).map(({ word }) => word);
  return { tail: all.slice(0, loop.start), ring: all.slice(loop.start, loop.start + loop.period) };
}

const texts = (words: readonly string[]) => words.map((word) => ({ word }));

const countsOf = ({ tail, ring }: LoopWords) => ({
  words: wordsOf(texts(ring)).length,
  leadIn: wordsOf(texts(tail)).length,
});

function LoopReader({
  words,
  verified,
}: {
  readonly words: LoopWords;
  readonly verified: string;
}): ReactNode {
  const { at, walking, walk } = useWalk(words.ring.length);
  const spell = (of: readonly string[]): string => joined(texts(of)).replaceAll("\n", " ¶ ");
  return (
    <>
      <LoopRing words={words} at={at} />
      <div className="sx-actions sx-controls">
        <button type="button" onClick={() => walk(!walking)}>
          {walking ? labels.stop : labels.walk}
        </button>
      </div>
      <p className="sx-story__told">{verified}</p>
      <details className="sx-controls">
        <summary>{labels.circle}</summary>
        <dl>
          <dt>{labels.once}</dt>
          <dd>{spell(words.tail) || labels.nothing}</dd>
          <dt>{labels.forEver}</dt>
          <dd>{spell(words.ring)}</dd>
        </dl>
      </details>
    </>
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
