import type { Frame } from "../frame.ts";
import { clamp, type Mark, textMark } from "../marks.ts";
import type { Moment } from "../moment.ts";
import { pileIn } from "../poses/pile.ts";
import { labels } from "../words.ts";
import { wholeText } from "../numbers.ts";

/** How large the whole is, beside the pile: a sum of weights, and when it is cut, 100%. */
export function wholeMarks({ tracks, whole }: Moment, frame: Frame): readonly Mark[] {
  const pile = pileIn(frame);
  const x = pile.x + pile.width / 2 + 14;
  const middle = (pile.top + pile.foot) / 2;
  const size = frame.narrow ? 22 : 34;
  const seen = tracks.whole;
  const at = (dy: number, fontSize: number) => ({ x: x + 8, y: middle + dy, size: fontSize });
  const under = at(size * 0.55, size);
  return [
    {
      key: "brace",
      tag: "path",
      look: "film-brace",
      at: { d: `M${x - 6} ${pile.top}H${x}V${pile.foot}H${x - 6}` },
      opacity: seen,
    },
    textMark(
      "whole-name",
      "film-small",
      at(-size * 0.55, frame.narrow ? 14 : 17),
      labels.whole,
      seen,
    ),
    textMark("whole", "film-large", under, wholeText(whole), seen * clamp(1 - tracks.cut * 2)),
    textMark("hundred", "film-large", under, labels.hundred, seen * clamp(tracks.cut * 2 - 1)),
  ];
}
