import type { Frame } from "./frame.ts";
import type { Moment } from "./moment.ts";
import type { Place } from "./poses/place.ts";
import { rulerIn } from "./poses/ruler.ts";
import { sentenceWidth } from "./picture/sentence.ts";

/** What can be taken hold of. */
export type GripKind = "dial" | "score" | "point" | "sentence";

/** A place in the picture that can be taken hold of, and what a hand does there. */
export interface Grip {
  readonly kind: GripKind;
  /** Of a score: whose. */
  readonly word: number;
  /** Its middle and its size, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How much its value grows with a px to the right: percent of the dial, points of score, parts of the ruler. */
  readonly perPixel: number;
}

/** How large a finger's target is at least, in px. */
const TARGET = 44;

/** What can be taken hold of at `moment`. */
export function gripsOf(moment: Moment, frame: Frame, places: readonly Place[]): readonly Grip[] {
  const { stage, dial, sentence, names } = frame;
  const { tracks, extent, logits } = moment;
  const [low, high] = [Math.min(extent[0], ...logits), Math.max(extent[1], ...logits)];
  const point = moment.drawn.at(-1);
  const ruler = rulerIn(frame);
  return [
    {
      kind: "dial",
      word: -1,
      x: dial.left + ((dial.right - dial.left) * moment.place) / 100,
      y: dial.middle,
      width: TARGET,
      height: TARGET,
      perPixel: 100 / (dial.right - dial.left),
    },
    ...(point && tracks.points > 0.5
      ? [
          {
            kind: "point" as const,
            word: -1,
            x: ruler.left + point.at * (ruler.right - ruler.left),
            y: ruler.top - 8,
            width: TARGET,
            height: TARGET,
            perPixel: 1 / (ruler.right - ruler.left),
          },
        ]
      : []),
    ...places.flatMap(({ bead, name }, word): Grip[] =>
      tracks.words < 0.5
        ? []
        : [bead, { x: name.x, y: name.y - names.size / 2 }].map(({ x, y }) => ({
            kind: "score" as const,
            word,
            x,
            y,
            width: TARGET,
            height: TARGET / 1.4,
            perPixel: ((high - low) * 1.16 || 2) / (stage.right - stage.left),
          })),
    ),
    ...(tracks.text > 0.5
      ? []
      : [
          {
            kind: "sentence" as const,
            word: -1,
            x: frame.width / 2,
            y: sentence.first + ((sentence.lines.length - 1) * sentence.leading) / 2 - 6,
            width: sentenceWidth(frame),
            height: Math.max(TARGET, sentence.lines.length * sentence.leading),
            perPixel: 0,
          },
        ]),
  ];
}
