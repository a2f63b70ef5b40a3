import { memo, type ReactNode } from "react";
import { isMark } from "../../lm/writing.ts";
import {
  dotSize,
  MOST_NAMES,
  RADIUS,
  ringPoint,
  type RingPoint,
  tailPoints,
  viewBox,
} from "./ringLayout.ts";

/** The words of a text that runs into a circle: `tail` once, then `ring` for ever. */
export interface LoopWords {
  readonly tail: readonly string[];
  readonly ring: readonly string[];
}

/** The circle with its words inside, the tail running into it from outside, and the word `at` that is being read. */
export function LoopRing({
  words,
  at,
}: {
  readonly words: LoopWords;
  readonly at: number;
}): ReactNode {
  const { ring } = words;
  const here = ringPoint(at, ring.length);
  const around = (from: number): string =>
    [0, 1, 2, 3, 4].map((i) => ring.at((at + from + i) % ring.length) ?? "").join("");
  return (
    <div className="sx-ring" translate="no" aria-hidden="true">
      <svg viewBox={viewBox(words.tail.length > 0)}>
        <StillRing words={words} />
        <circle data-here="" cx={here.x} cy={here.y} r={11} />
      </svg>
      <p>
        <span>{around(-5)}</span>
        <b>{shown(ring[at] ?? "")}</b>
        <span>{around(1)}</span>
      </p>
    </div>
  );
}

const shown = (word: string): string => (word === "\n" ? "¶" : word.trim());

const StillRing = memo(function StillRing({
  words: { tail, ring },
}: {
  readonly words: LoopWords;
}): ReactNode {
  const tailed = tailPoints(tail.length, ring.length);
  const entry = ringPoint(0, ring.length);
  const size = dotSize(ring.length);
  return (
    <g>
      <circle r={RADIUS} />
      {tailed.length > 0 && (
        <path d={`M${[...tailed, entry].map(({ x, y }) => `${x} ${y}`).join("L")}`} />
      )}
      {tailed.map((point, i) => (
        <Dot
          key={`tail-${i + 1}`}
          kind="tail"
          point={point}
          word={tail[i] ?? ""}
          size={0.7 * size}
        />
      ))}
      {ring.map((word, i) => (
        <Dot
          key={`ring-${i + 1}`}
          kind="ring"
          point={ringPoint(i, ring.length)}
          word={word}
          size={size}
        />
      ))}
      {ring.map(
        (word, i) =>
          word === "\n" && <Break key={`break-${i + 1}`} point={ringPoint(i, ring.length)} />,
      )}
      {ring.length <= MOST_NAMES &&
        ring.map((word, i) => (
          <Name key={`name-${i + 1}`} point={ringPoint(i, ring.length)} word={word} />
        ))}
    </g>
  );
});

const Dot = ({
  kind,
  point: { x, y },
  word,
  size,
}: {
  readonly kind: "tail" | "ring";
  readonly point: RingPoint;
  readonly word: string;
  readonly size: number;
}): ReactNode => <circle data-dot={kind} cx={x} cy={y} r={isMark(word) ? size / 2 : size} />;

/** A word along the radius, inside the circle; upright on either half. */
function Name({
  point: { angle },
  word,
}: {
  readonly point: RingPoint;
  readonly word: string;
}): ReactNode {
  const left = angle > 180;
  return (
    <text
      transform={`rotate(${angle - 90}) translate(${RADIUS - 12} 0)${left ? " rotate(180)" : ""}`}
      textAnchor={left ? "start" : "end"}
      dy="0.32em"
    >
      {shown(word)}
    </text>
  );
}

/** Where a story ends: a line across the circle. */
const Break = ({ point: { x, y } }: { readonly point: RingPoint }): ReactNode => (
  <line x1={x * 0.95} y1={y * 0.95} x2={x * 1.05} y2={y * 1.05} />
);
