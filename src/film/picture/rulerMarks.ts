import { easeBounceOut, randomLcg } from "d3";
import { memoOf } from "../../model/memo.ts";
import type { Frame } from "../frame.ts";
import { clamp, type Mark, mixed, textMark } from "../marks.ts";
import type { Moment } from "../moment.ts";
import { rulerIn } from "../poses/ruler.ts";
import { falls } from "../timeline.ts";
import { othersText } from "../numbers.ts";
import { labels } from "../words.ts";

/** The points that fall on the ruler, and the other fifty thousand words at its beginning. */
export function rulerMarks(moment: Moment, frame: Frame): readonly Mark[] {
  const ruler = rulerIn(frame);
  const length = ruler.right - ruler.left;
  const { others, tracks, drawn } = moment;
  const onRuler = clamp(1 - Math.abs(tracks.pose - 4) * 3);
  const width = others.share * length;
  return [
    ...swarm(moment, frame),
    {
      key: "others",
      tag: "rect",
      look: "film-others",
      at: {
        x: ruler.left,
        y: ruler.top,
        width: Math.max(0, width - 1),
        height: ruler.height,
        rx: 2,
      },
      opacity: clamp(width / 4) * onRuler,
    },
    textMark(
      "others-name",
      "film-others-name",
      { x: ruler.left + 2, y: ruler.top - 10, size: frame.narrow ? 14 : 17 },
      labels.others(others.count),
      clamp(tracks.others * 6) * onRuler,
    ),
    textMark(
      "others-share",
      "film-others-name film-strong",
      { x: ruler.left + 2, y: ruler.top - (frame.narrow ? 28 : 34), size: frame.narrow ? 20 : 28 },
      othersText(moment),
      clamp(tracks.others * 6) * onRuler,
    ),
    ...falls.map((_, n): Mark => {
      const own = drawn[n];
      const gone = clamp((drawn[n + 1]?.fallen ?? 0) * 2);
      const high = frame.stage.top + 14;
      return {
        key: `point-${n}`,
        tag: "circle",
        look: "film-point",
        at: {
          cx: ruler.left + (own?.at ?? 0) * length,
          cy: mixed(high, ruler.top - 8, easeBounceOut(own?.fallen ?? 0)),
          r: mixed(7, 5, gone),
        },
        opacity: own ? clamp(own.fallen * 8) * tracks.points * onRuler * mixed(1, 0.35, gone) : 0,
      };
    }),
  ];
}

/** How many dots stand for the others, and in how many groups they rise. */
const [DOTS, GROUPS] = [420, 12];

/** The others as a crowd of dots: of every hundred places, as many are taken as the others take picks. */
function swarm({ others, tracks }: Moment, frame: Frame): readonly Mark[] {
  const onRuler = clamp(1 - Math.abs(tracks.pose - 4) * 3);
  return dotsIn(frame).map((d, group) => {
    const here = clamp(others.share * GROUPS - group);
    return {
      key: `swarm-${group}`,
      tag: "path",
      look: "film-swarm",
      at: { d, transform: `translate(0 ${Math.round((1 - here) * 2400) / 100})` },
      opacity: here * onRuler * 0.8,
    };
  });
}

/** The dots of each group, the lowest first, as path data. */
const dotsIn = memoOf((frame: Frame): readonly string[] => {
  const { left, right } = rulerIn(frame);
  const [top, bottom] = [frame.stage.top + 8, rulerIn(frame).top - (frame.narrow ? 52 : 70)];
  const uniform = randomLcg(0.7);
  const rows = Array.from({ length: GROUPS }, () => "");
  for (let n = 0; n < DOTS; n++) {
    const group = n % GROUPS;
    const y = bottom - ((group + uniform()) / GROUPS) * (bottom - top);
    rows[group] += `M${Math.round(left + uniform() * (right - left))} ${Math.round(y)}h.01`;
  }
  return rows;
});
