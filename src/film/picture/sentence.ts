import { easeCubicInOut, easeCubicOut } from "d3";
import type { Frame } from "../frame.ts";
import { fitted, linesOf, widthOf } from "../letters.ts";
import { clamp, lineMark, type Mark, mixed, textMark } from "../marks.ts";
import type { Moment } from "../moment.ts";
import type { Place } from "../poses/place.ts";
import { falls } from "../timeline.ts";
import { labels } from "../words.ts";
import { pieces } from "../written.ts";
import { temperatureText } from "../numbers.ts";

/** The most lines that a piece of the real model's text takes. */
const LINES = 5;

/** The sentence and its gap, the words that are written into it, and what the real model writes in its place. */
export function sentenceMarks(
  moment: Moment,
  frame: Frame,
  places: readonly Place[],
): readonly Mark[] {
  const { lines, size, leading, first, gap } = frame.sentence;
  const seen = clamp(1 - 2 * moment.tracks.text);
  const baseline = first + (lines.length - 1) * leading;
  const [from, to] = gap;
  return [
    ...[0, 1].map((row) => {
      const isLast = row === lines.length - 1;
      const y = first + row * leading;
      return textMark(
        `sentence-${row}`,
        "film-sentence",
        isLast
          ? { x: from, y, size, anchor: "end" }
          : { x: frame.width / 2, y, size, anchor: "middle" },
        (lines[row] ?? "").trimEnd() + (isLast ? "\u00a0" : ""),
        row < lines.length ? seen : 0,
      );
    }),
    lineMark(
      "gap",
      "film-gap",
      [from, baseline + 6],
      [mixed(from, to, moment.tracks.gap), baseline + 6],
      seen,
    ),
    ...writtenMarks(moment, frame, places, { x: (from + to) / 2, y: baseline }, seen),
    ...pieceMarks(moment, frame),
  ];
}

/** The picked words on their way to the gap; there each makes room for the next. */
function writtenMarks(
  { drawn, tracks, words }: Moment,
  { names, sentence }: Frame,
  places: readonly Place[],
  gap: { readonly x: number; readonly y: number },
  seen: number,
): readonly Mark[] {
  const room = sentence.gap[1] - sentence.gap[0] - 4;
  return falls.map((_, n): Mark => {
    const own = drawn[n];
    const k = easeCubicInOut(own?.flown ?? 0);
    const start = places[own?.pick ?? 0]?.name ?? gap;
    const leaves = easeCubicOut(clamp((drawn[n + 1]?.flown ?? 0) * 1.6));
    return textMark(
      `written-${n}`,
      "film-written",
      {
        // Below the sentence to the gap, and then up.
        x: mixed(start.x, gap.x, easeCubicInOut(clamp((own?.flown ?? 0) * 1.3))),
        y: mixed(start.y, gap.y, k) - 14 * leaves,
        size: mixed(names.size, sentence.size, k),
        anchor: "middle",
      },
      fitted(words[own?.pick ?? 0] ?? "", sentence.size, room),
      own && own.fallen === 1 ? clamp(k * 4) * (1 - leaves) * tracks.points * seen : 0,
    );
  });
}

/** What Storyteller writes, one piece after the other, and at which temperature. */
function pieceMarks({ writing, tracks, temperature }: Moment, frame: Frame): readonly Mark[] {
  const size = frame.narrow ? 16 : 22;
  const leading = Math.round(size * 1.35);
  const room = Math.min(frame.width - 2 * frame.edge, 620);
  const left = (frame.width - room) / 2;
  const seen = clamp(2 * tracks.text - 1);
  const piece = writing && pieces[writing.piece];
  const all = piece ? linesOf(`…${piece.words.join("")}`, size, room) : [];
  let remaining = piece ? `…${piece.words.slice(0, writing.count).join("")}`.length : 0;
  return [
    textMark(
      "writer",
      "film-small",
      { x: left, y: frame.sentence.size - 2, size: frame.narrow ? 13 : 15 },
      labels.writer(temperatureText(piece?.temperature ?? temperature)),
      seen,
    ),
    ...Array.from({ length: LINES }, (_, row) => {
      const line = all[row] ?? "";
      const text = line.slice(0, Math.max(0, remaining));
      remaining -= line.length + 1;
      const y = frame.sentence.size + (frame.narrow ? 22 : 32) + row * leading;
      return textMark(`piece-${row}`, "film-piece", { x: left, y, size }, text, seen);
    }),
  ];
}

/** How wide the sentence is at most, in px: what a hand takes hold of. */
export const sentenceWidth = ({ sentence }: Frame): number =>
  Math.max(
    ...sentence.lines.map((line) => widthOf(line, sentence.size)),
    sentence.gap[1] - sentence.gap[0],
  );
