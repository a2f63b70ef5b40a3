import type { Frame } from "../frame.ts";
import { fitted } from "../letters.ts";
import { clamp, lineMark, type Mark, mixed, textMark } from "../marks.ts";
import type { Moment } from "../moment.ts";
import { LOWEST_POWER } from "../../figures/tilt/model/line.ts";
import type { Place } from "../poses/place.ts";
import { formatScore } from "../../words/numbers.ts";
import { shareText, weightText } from "../numbers.ts";

/** The bead, the block, the name and the numbers of every word: the same marks for the whole film. */
export function wordMarks(moment: Moment, frame: Frame, places: readonly Place[]): readonly Mark[] {
  const last = moment.drawn.at(-1);
  const picked = last && last.fallen === 1 && moment.tracks.points > 0 ? last.pick : -1;
  return [
    ...places.map((place, i) => stem(place, i, moment)),
    ...places.map((place, i) => block(place, i, moment, i === picked)),
    ...places.map((place, i) => bead(place, i, moment)),
    ...places.flatMap((place, i) => texts(place, i, moment, frame, i === picked)),
  ];
}

/** From a word's place down, or aside, to its name, where that is not right under it. */
function stem({ bead: from, name, number }: Place, i: number, { tracks }: Moment): Mark {
  const gone = Math.hypot(name.x - from.x, name.y - from.y);
  const isList = clamp(1 - Math.abs(tracks.pose - 2) * 4);
  return lineMark(
    `stem-${i}`,
    "film-stem",
    [from.x, from.y],
    [mixed(name.x, number.x + 26, isList), mixed(name.y - 15, number.y - 5, isList)],
    clamp((gone - 18) / 30) *
      clamp(tracks.pose) *
      Math.max(isList, clamp(Math.abs(tracks.pose - 2) * 4 - 3)) *
      0.7,
  );
}

function block(place: Place, i: number, { tracks }: Moment, isPicked: boolean): Mark {
  return {
    key: `block-${i}`,
    tag: "rect",
    look: isPicked ? "film-block film-picked" : "film-block",
    at: { ...place.block, rx: Math.min(2, place.block.height / 2, place.block.width / 2) },
    opacity: clamp(tracks.grown * 8),
  };
}

function bead({ bead: at }: Place, i: number, { tracks, powers }: Moment): Mark {
  const onLine = clamp(1 - Math.abs(tracks.pose - 3));
  // From the pile to the line it would pass over the names in the list.
  const away = clamp((tracks.pose - 2) * 10) * clamp((2.95 - tracks.pose) * 8);
  const below = clamp((LOWEST_POWER - (powers[i] ?? 0)) / 2) * clamp(1 - Math.abs(tracks.pose - 3));
  return {
    key: `bead-${i}`,
    tag: "circle",
    look: "film-bead",
    at: { cx: at.x, cy: at.y, r: at.r },
    filled: clamp(onLine),
    opacity: tracks.words * (1 - 0.75 * below) * (1 - away),
  };
}

function texts(
  { name, number }: Place,
  i: number,
  moment: Moment,
  { names }: Frame,
  isPicked: boolean,
): readonly Mark[] {
  const { tracks, words, scores, weights } = moment;
  const kinds = [
    ["score", formatScore(scores[i] ?? 0), 1],
    ["weight", weightText(weights[i] ?? 0), 2],
    ["share", shareText(moment, i), 3],
  ] as const;
  return [
    textMark(
      `name-${i}`,
      isPicked ? "film-name film-picked" : "film-name",
      { ...name, size: names.size, anchor: "middle" },
      fitted(words[i] ?? "", names.size, names.widest + 4),
      tracks.words,
    ),
    ...kinds.map(([kind, text, stop]) =>
      textMark(
        `${kind}-${i}`,
        kind === "score" ? "film-number film-grey" : "film-number",
        { ...number, size: names.numbers, anchor: "middle" },
        text,
        clamp(1 - Math.abs(tracks.number - stop) * 2),
      ),
    ),
  ];
}
