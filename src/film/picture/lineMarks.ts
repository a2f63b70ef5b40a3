import { lineOf, scoreRange } from "../../figures/tilt/model/line.ts";
import type { Frame } from "../frame.ts";
import { lineMark, type Mark, textMark } from "../marks.ts";
import type { Moment } from "../moment.ts";
import { across } from "../poses/axis.ts";
import { powerScale } from "../poses/columns.ts";
import { labels } from "../words.ts";

/** The powers of ten that have a line, and those of them that have a name. */
const POWERS = [0, -2, -4, -6] as const;

/** The straight line on which all words lie, of slope 1/T, that of T = 1 in grey, and the powers of ten behind it. */
export function lineMarks(moment: Moment, frame: Frame): readonly Mark[] {
  const { tracks, logits, extent, temperature } = moment;
  const x = across(moment, frame);
  const y = powerScale(frame);
  const range = scoreRange([...extent, ...logits]);
  const tilt = (key: string, look: string, T: number, opacity: number): Mark => {
    const [from, to] = lineOf(logits, T, range);
    return lineMark(key, look, [x(from.score), y(from.power)], [x(to.score), y(to.power)], opacity);
  };
  const { left, right } = frame.stage;
  return [
    ...POWERS.flatMap((power, i) => [
      lineMark(`power-${i}`, "film-grid", [left, y(power)], [right, y(power)], tracks.line),
      textMark(
        `power-name-${i}`,
        "film-small",
        { x: left - 6, y: y(power) + 4, size: frame.narrow ? 13 : 16, anchor: "end" },
        labels.powers[i] ?? "",
        tracks.line,
      ),
    ]),
    tilt("as-is", "film-as-is", 1, tracks.line),
    tilt("line", "film-line", temperature, tracks.line),
  ];
}
