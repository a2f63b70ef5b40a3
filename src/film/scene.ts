import { frameOf } from "./frame.ts";
import type { Mark } from "./marks.ts";
import { type Hand, noHand } from "./hand.ts";
import { type FilmWords, filmWords, type Moment, momentAt } from "./moment.ts";
import { axisMarks } from "./picture/axisMarks.ts";
import { dialMarks } from "./picture/dialMarks.ts";
import { fractionMarks } from "./picture/fractionMarks.ts";
import { lineMarks } from "./picture/lineMarks.ts";
import { rulerMarks } from "./picture/rulerMarks.ts";
import { sentenceMarks } from "./picture/sentence.ts";
import { wholeMarks } from "./picture/wholeMarks.ts";
import { wordMarks } from "./picture/wordMarks.ts";
import { type Grip, gripsOf } from "./grips.ts";
import { placesOf } from "./poses/placesOf.ts";

/** One picture of the film. */
export interface Picture {
  readonly moment: Moment;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** From the back to the front; at every time the same keys in the same order. */
  readonly marks: readonly Mark[];
  /** What can be taken hold of. */
  readonly grips: readonly Grip[];
}

/** What a picture is of, beside its time. */
export interface SceneOptions {
  /** Its width, in px. */
  readonly width: number;
  readonly about?: FilmWords;
  readonly hand?: Hand;
}

/** The film's picture at `time` seconds: a function, so that seeking, pausing and playing backwards are exact. */
export function scene(
  time: number,
  { width, about = filmWords, hand = noHand }: SceneOptions,
): Picture {
  const moment = momentAt(time, about, hand);
  const frame = frameOf(width, about);
  const places = placesOf(moment, frame);
  return {
    moment,
    width: frame.width,
    height: frame.height,
    marks: [
      ...lineMarks(moment, frame),
      ...axisMarks(moment, frame, places),
      ...rulerMarks(moment, frame),
      ...wordMarks(moment, frame, places),
      ...wholeMarks(moment, frame),
      ...fractionMarks(moment, frame),
      ...sentenceMarks(moment, frame, places),
      ...dialMarks(moment, frame),
    ],
    grips: gripsOf(moment, frame, places),
  };
}
