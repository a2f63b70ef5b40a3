import { dialPosition } from "../../model/temperature.ts";
import { latticePath } from "../../controls/latticePath.ts";
import type { Frame } from "../frame.ts";
import { widthOf } from "../letters.ts";
import { type Mark, textMark } from "../marks.ts";
import type { Moment } from "../moment.ts";
import { temperatureIs, temperatureText } from "../numbers.ts";

/** The temperatures that have a number under the track. */
const LANDMARKS = [0, 0.5, 1, 2, Infinity] as const;
const [COLUMNS, ROWS] = [44, 3];
const lattice = latticePath(COLUMNS, ROWS);

/** The dial: its track of dots that loosen into a gas, its thumb, and where it stands. */
export function dialMarks({ tracks, place, temperature }: Moment, frame: Frame): readonly Mark[] {
  const { left, right, middle } = frame.dial;
  const at = (percent: number): number => left + ((right - left) * percent) / 100;
  const x = at(place);
  const size = frame.narrow ? 16 : 20;
  // Of a middling text: one that follows every text would jump.
  const half = widthOf("T = 0.5", size) / 2;
  const seen = tracks.dial;
  return [
    {
      key: "track",
      tag: "path",
      look: "film-lattice",
      at: {
        d: lattice,
        transform: `translate(${left} ${middle - 11}) scale(${Math.round(((right - left) / COLUMNS) * 1000) / 1000} ${22 / ROWS})`,
      },
      opacity: seen,
    },
    ...LANDMARKS.map((landmark, i) =>
      textMark(
        `landmark-${i}`,
        "film-small",
        {
          x: at(dialPosition(landmark)),
          y: middle + (frame.narrow ? 34 : 37),
          size: frame.narrow ? 13 : 15,
          anchor: "middle",
        },
        temperatureText(landmark),
        seen,
      ),
    ),
    {
      key: "thumb",
      tag: "rect",
      look: "film-thumb",
      at: { x: x - 10, y: middle - 18, width: 20, height: 36, rx: 7 },
      opacity: 1,
    },
    {
      ...textMark(
        "temperature",
        "film-temperature",
        {
          x: Math.min(frame.width - frame.edge - half, Math.max(frame.edge + half, x)),
          y: middle - 25,
          size,
          anchor: "middle",
        },
        ` ${temperatureIs(temperature)}`,
        seen,
      ),
      symbol: "T",
    },
  ];
}
