import { line, range } from "d3";
import type { Frame } from "../frame.ts";
import { clamp, lineMark, type Mark, textMark } from "../marks.ts";
import type { Moment } from "../moment.ts";
import { across } from "../poses/axis.ts";
import { hiddenHeight } from "../poses/cloud.ts";
import { weightUnit } from "../poses/columns.ts";
import type { Place } from "../poses/place.ts";
import { labels } from "../words.ts";

/** The hidden vector, the words' vectors, and the axis that the first becomes: its zero, its gaps, and the curve over it. */
export function axisMarks(moment: Moment, frame: Frame, places: readonly Place[]): readonly Mark[] {
  const { tracks } = moment;
  const x = across(moment, frame);
  const { left, right } = frame.stage;
  const y = hiddenHeight(tracks.pose, frame);
  const start = left - (frame.narrow ? 22 : 36);
  const end = start + (right + 6 - start) * tracks.hidden;
  // From pose 3 on it is the foot of the columns.
  const asFoot = clamp(tracks.pose - 2) - clamp(tracks.pose - 3) + clamp(tracks.pose - 4);
  const asAxis = clamp(tracks.hidden * 4) * clamp(2 - tracks.pose);
  const size = frame.narrow ? 13 : 15;
  // Once the words fall, their vectors end where the words are, and fade.
  const grown = tracks.pose > 0 ? 1 : tracks.vectors;
  const zero = x(-moment.shift);
  const fade = 0.15 * frame.width;
  const atZero = clamp((zero - start) / fade) * clamp((right + 6 - zero) / 12);
  return [
    lineMark(
      "axis",
      "film-axis",
      [start, y],
      [Math.max(end, start + (right + 6 - start) * Math.max(asFoot, tracks.grown)), y],
      Math.max(clamp(tracks.hidden * 6), tracks.grown) * clamp(2 - tracks.pose) + asFoot,
    ),
    {
      key: "axis-head",
      tag: "path",
      look: "film-head",
      at: { d: "M0 0l-9 -5v10z", transform: at(end + 2, y) },
      opacity: asAxis,
    },
    textMark(
      "axis-name",
      "film-small",
      { x: right + 6, y: y - 10, size, anchor: "end" },
      labels.hidden,
      clamp(tracks.hidden * 3 - 2) * clamp(1 - tracks.pose * 3),
    ),
    lineMark(
      "zero",
      "film-axis",
      [zero, y - 6],
      [zero, y + 6],
      atZero * asAxis * clamp(tracks.number * 2),
    ),
    textMark(
      "zero-name",
      "film-small",
      { x: zero, y: y - 11, size, anchor: "middle" },
      "0",
      atZero * clamp(1 - tracks.grown * 3) * clamp(tracks.number * 2) * clamp(2 - tracks.pose),
    ),
    ...places.map(({ bead }, i) =>
      lineMark(
        `vector-${i}`,
        "film-vector",
        [x(0), y],
        [x(0) + (bead.x - x(0)) * grown, y + (bead.y - y) * grown],
        tracks.pose > 0 ? tracks.vectors * (1 - tracks.pose * 0.6) : clamp(tracks.vectors * 4),
      ),
    ),
    ...places.map(({ bead }, i) =>
      lineMark(
        `shadow-${i}`,
        "film-shadow",
        [bead.x, bead.y],
        [bead.x, y],
        clamp(tracks.pose * 6) * clamp(4 - tracks.pose * 4),
      ),
    ),
    ...gapMarks(moment, frame, places),
    curveMark(moment, frame, x),
  ];
}

const at = (x: number, y: number): string =>
  `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;

/** How far each word is below the favourite: a line from one to the line up from the other, while the scores slide. */
function gapMarks(
  { tracks, logits }: Moment,
  { floor, stage, narrow }: Frame,
  places: readonly Place[],
): readonly Mark[] {
  const favourite = logits.indexOf(Math.max(...logits));
  const to = places[favourite]?.bead.x ?? 0;
  const seen = clamp(tracks.shift * 3) * clamp(1 - tracks.grown * 2) * clamp(2 - tracks.pose);
  const order = places.map((_, i) => i).filter((i) => i !== favourite);
  const step = Math.min(narrow ? 18 : 26, (floor - stage.top - 40) / Math.max(1, order.length));
  return places.map((place, i): Mark => {
    const level = i === favourite ? order.length : order.indexOf(i) + 1;
    return {
      key: `span-${i}`,
      tag: "path",
      look: "film-span",
      at: {
        d: `M${round(place.bead.x)} ${round(floor - 7)}V${round(floor - 12 - level * step)}H${round(to)}`,
      },
      opacity: seen * 0.8,
    };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The corners of the curve. */
const STEPS = 64;

/** The curve e^(gap / T) through the tops of the columns. */
function curveMark(moment: Moment, frame: Frame, x: (score: number) => number): Mark {
  const { tracks, temperature, logits, extent } = moment;
  const top = Math.max(...logits);
  const low = Math.min(...logits, extent[0]) - 0.5;
  const unit = weightUnit(frame);
  const steps = temperature > 0 && temperature < Infinity ? STEPS : 1;
  const path = line<number>()
    .x((z) => x(z))
    .y((z) => frame.floor - unit * tracks.grown * Math.exp((z - top) / (temperature || 1)));
  const points = range(0, steps + 1).map((n) => low + ((top - low) * n) / steps);
  return {
    key: "curve",
    tag: "path",
    look: "film-curve",
    at: { d: tracks.curve > 0 ? (path(points) ?? "") : "" },
    opacity: tracks.curve * clamp(tracks.grown) * 0.8 * (temperature === 0 ? 0 : 1),
  };
}
