import type { Frame } from "../frame.ts";
import { widthOf } from "../letters.ts";
import { lineMark, type Mark, textMark } from "../marks.ts";
import type { Moment } from "../moment.ts";
import { shareText, weightText, wholeText } from "../numbers.ts";
import { labels } from "../words.ts";

/** The fraction p = e^(z/T) / Σ e^(z/T), and under it the same for the favourite, in numbers. */
export function fractionMarks(moment: Moment, frame: Frame): readonly Mark[] {
  const { tracks, logits, words, whole, weights } = moment;
  const size = frame.narrow ? 32 : 46;
  const power = size * 0.62;
  const middle = frame.width / 2;
  const y = frame.stage.top + size * 1.05;
  const bar = middle + size * 0.55;
  const seen = tracks.fraction;
  const sign = (key: string, x: number, dy: number, text: string, look = "film-math"): Mark =>
    textMark(
      `fraction-${key}`,
      look,
      { x, y: y + dy, size: look.includes("power") ? power : size },
      text,
      seen,
    );
  const em = (of: number): number => of * size;
  const favourite = logits.indexOf(Math.max(...logits));
  const worked = labels.worked(
    words[favourite] ?? "",
    weightText(weights[favourite] ?? 0),
    wholeText(whole),
    shareText(moment, favourite),
  );
  return [
    sign("p", middle - em(2.2), em(0.28), "p", "film-math film-variable"),
    sign("equals", middle - em(1.4), em(0.28), "="),
    sign("e", bar - em(0.55), -em(0.28), "e", "film-math film-variable"),
    ...powerMarks("above", bar - em(0.55) + em(0.52), -em(0.28) - em(0.36)),
    lineMark("fraction-bar", "film-bar", [bar - em(1.05), y], [bar + em(1.35), y], seen),
    sign("sum", bar - em(0.98), em(0.95), "Σ"),
    sign("e-below", bar - em(0.28), em(0.95), "e", "film-math film-variable"),
    ...powerMarks("below", bar - em(0.28) + em(0.52), em(0.95) - em(0.36)),
    textMark(
      "fraction-worked",
      "film-worked",
      {
        x: middle,
        y: y + em(1.2) + (frame.narrow ? 22 : 34),
        size: frame.narrow ? 14 : 18,
        anchor: "middle",
      },
      worked,
      seen,
    ),
  ];

  /** `z / T` as a power. */
  function powerMarks(key: string, x: number, dy: number): readonly Mark[] {
    const slash = x + widthOf("z", power) + 1;
    return [
      sign(`z-${key}`, x, dy, "z", "film-math film-variable film-power"),
      sign(`over-${key}`, slash, dy, "/", "film-math film-power"),
      sign(
        `T-${key}`,
        slash + widthOf("/", power) + 1,
        dy,
        "T",
        "film-math film-variable film-power film-hot",
      ),
    ];
  }
}
