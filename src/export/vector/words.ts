import { paint } from "./colour.ts";
import { around, escape } from "./drawing.ts";
import type { FontsInUse } from "./fonts.ts";
import { baselineOf, familyOf, withStandIns } from "./typeface.ts";
import { underline } from "./underline.ts";

/** A piece of text on one line, in one style. */
interface Run {
  readonly style: CSSStyleDeclaration;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Runs that follow one another on one baseline. */
type Line = readonly [first: Run, ...rest: Run[]];

/** Whether `element` holds a sentence, perhaps with words in bold or italics, and nothing else. */
export function isSentence(element: HTMLElement): boolean {
  if (element.closest(".katex") || element.textContent.trim() === "") return false;
  return [...element.querySelectorAll("*")].every((part) => {
    const { display, position, borderBottomWidth } = getComputedStyle(part);
    return display === "inline" && position === "static" && borderBottomWidth === "0px";
  });
}

/** The words of `nodes`, which follow one another: a `<text>` for each line, so that it can be edited as one. */
export function wordsOf(nodes: readonly Text[], fonts: FontsInUse): string {
  const lines: [Run, ...Run[]][] = [];
  for (const run of nodes.flatMap(runsOf)) {
    fonts.use(familyOf(run.style), run.style.fontStyle, `${run.text} `);
    const last = lines.at(-1);
    if (last && Math.abs(last[0].baseline - run.baseline) < 1) last.push(run);
    else lines.push([run]);
  }
  return lines.map(drawn).join("");
}

function runsOf(node: Text): readonly Run[] {
  const style = node.parentElement && getComputedStyle(node.parentElement);
  if (!style || style.visibility !== "visible" || style.display === "none") return [];
  const range = document.createRange();
  const runs: Run[] = [];
  for (const { 0: word, index } of node.data.matchAll(/[^\s\u200b]+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { left, right, top, height, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const baseline = baselineOf(style, top, height);
    const last = runs.at(-1);
    const joins = last && Math.abs(last.baseline - baseline) < 1;
    if (joins) runs[runs.length - 1] = { ...last, text: `${last.text} ${word}`, right };
    else runs.push({ style, text: word, left, right, baseline });
  }
  return runs;
}

function drawn(line: Line): string {
  const [first, ...rest] = line;
  const { left, style, baseline } = first;
  const right = line.at(-1)?.right ?? first.right;
  const rightToLeft = style.direction === "rtl";
  const anchor = rightToLeft
    ? "start"
    : ({ center: "middle", right: "end", end: "end" }[style.textAlign] ?? "start");
  const x = { middle: (left + right) / 2, end: right, start: rightToLeft ? right : left }[anchor];
  const look = lookOf(style);
  const spans = rest.map((run, i) => {
    const gap = run.left - (line[i]?.right ?? run.left) > 1 ? " " : "";
    return around("tspan", differing(lookOf(run.style), look), escape(gap + run.text));
  });
  const lines = line.map((run) =>
    underline(run.style, run.left + scrollX, run.right + scrollX, run.baseline + scrollY),
  );
  const text = around(
    "text",
    {
      x: (x ?? left) + scrollX,
      y: baseline + scrollY,
      "text-anchor": anchor === "start" ? undefined : anchor,
      "xml:space": spans.length > 0 ? "preserve" : undefined,
      ...look,
    },
    escape(first.text) + spans.join(""),
  );
  return lines.join("") + text;
}

type Look = Readonly<Record<string, string | number | undefined>>;

const differing = (look: Look, from: Look): Look =>
  Object.fromEntries(Object.entries(look).filter(([name, value]) => value !== from[name]));

const lookOf = (style: CSSStyleDeclaration): Look => ({
  "font-family": withStandIns(familyOf(style)),
  "font-size": parseFloat(style.fontSize),
  "font-weight": style.fontWeight,
  "font-style": style.fontStyle,
  style:
    style.fontVariantNumeric === "normal"
      ? undefined
      : `font-variant-numeric:${style.fontVariantNumeric}`,
  ...paint("fill", style.color),
});
