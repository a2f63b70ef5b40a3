import type { Lines } from "./lines.ts";

const BULLET = /^\s*[-*+•‣◦·–▪●○]\s+(?=\S)/;
const NUMBERED = /^\s*(?:\[\d{1,4}\]|\(?(?:\d{1,4}|[a-zA-Z])[.)]|[①-⑳])\s+(?=\D)/;
/** A picture before a word. */
const PICTURED = /^\s*(\p{Extended_Pictographic}\ufe0f?)\s*(?=[\p{L}"'“‘«„])/u;

/** The count before a word in a print, or with a mark behind it before a number, too. */
const COUNTED = /^\s*\(?(\d+)(?:[.)]\s+(?=\S)|\s+(?=[^\d\s.+−-]))/;

/** `lines` of a print that counts them, `0 Paris -0.1`, without the counts; nothing if they are none. */
function withoutCount(lines: Lines): Lines | undefined {
  const first = lines.at(lines.firstWritten);
  const from = Number(COUNTED.exec(first)?.[1] ?? NaN);
  if (from !== 0 && from !== 1) return undefined;
  const fewest = /^\s*\(?\d+[.)]/.test(first) ? 2 : 3;
  return lines.hasWritten(fewest) &&
    lines.everyWritten((line, i) => COUNTED.exec(line)?.[1] === String(i + from))
    ? lines.map((line) => line.replace(COUNTED, ""))
    : undefined;
}

/** `lines` without the one picture with which each begins; nothing if they do not. */
function withoutPicture(lines: Lines): Lines | undefined {
  const picture = PICTURED.exec(lines.at(lines.firstWritten))?.[1];
  return picture !== undefined &&
    lines.hasWritten(2) &&
    lines.everyWritten((line) => PICTURED.exec(line)?.[1] === picture)
    ? lines.map((line) => line.replace(PICTURED, ""))
    : undefined;
}

/** How many lines may stand before a list. */
const LINES_BEFORE = 3;

/** `lines` without the marks of a list, if each has one but those that stand before it. */
export function withoutMarks(lines: Lines): Lines {
  const counted = withoutCount(lines) ?? withoutPicture(lines);
  if (counted) return counted;
  for (const mark of [BULLET, NUMBERED]) {
    let [before, marked, isBlank] = [0, 0, false];
    for (let i = 0; i < lines.length; i++) {
      const line = lines.at(i);
      if (line.trim() === "") isBlank = true;
      else if (mark.test(line)) {
        marked++;
        isBlank = false;
      } else if (marked > 0 && isBlank) break;
      else if (marked > 0 || before === LINES_BEFORE) {
        marked = 0;
        break;
      } else before++;
    }
    if (marked > 1) return lines.map((line) => line.replace(mark, ""));
  }
  return lines;
}
