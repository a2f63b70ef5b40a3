import { paint } from "./colour.ts";
import { baselineOf, type FontsInUse, typeOf } from "./fonts.ts";
import { type Attributes, escape, short, tag } from "./svg.ts";

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
    fonts.use(run.style, `${run.text} `);
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
    return tag("tspan", differing(lookOf(run.style), look), escape(gap + run.text));
  });
  const text = tag(
    "text",
    {
      x: x ?? left,
      y: baseline,
      "text-anchor": anchor === "start" ? undefined : anchor,
      "xml:space": spans.length > 0 ? "preserve" : undefined,
      ...look,
    },
    escape(first.text) + spans.join(""),
  );
  return line.map(underline).join("") + text;
}

const differing = (look: Attributes, from: Attributes): Attributes =>
  Object.fromEntries(Object.entries(look).filter(([name, value]) => value !== from[name]));

const lookOf = (style: CSSStyleDeclaration): Attributes => ({
  ...typeOf(style),
  style:
    style.fontVariantNumeric === "normal"
      ? undefined
      : `font-variant-numeric:${style.fontVariantNumeric}`,
  ...paint("fill", style.color),
});

/** The line that is drawn under a run: straight or wavy. */
function underline({ style, left, right, baseline }: Run): string {
  if (!style.textDecorationLine.includes("underline")) return "";
  const size = parseFloat(style.fontSize);
  const thick = parseFloat(style.textDecorationThickness) || Math.max(1, size / 16);
  const offset = parseFloat(style.textUnderlineOffset);
  const y = baseline + (Number.isNaN(offset) ? 0.12 * size : offset) + thick / 2;
  const look = style.textDecorationStyle;
  const dashes: Readonly<Record<string, string>> = {
    dotted: `${thick} ${thick}`,
    dashed: `${3 * thick} ${2 * thick}`,
  };
  return tag("path", {
    d:
      look === "wavy" ? wave(left, right, y, thick) : `M${short(left)} ${short(y)}H${short(right)}`,
    fill: "none",
    ...paint("stroke", style.textDecorationColor),
    "stroke-width": thick,
    "stroke-dasharray": dashes[look],
  });
}

/** Half waves, three times as long as they are thick. */
function wave(left: number, right: number, y: number, thick: number): string {
  const count = Math.max(1, Math.round((right - left) / (3 * thick)));
  const step = (right - left) / count;
  const halves = Array.from({ length: count }, (_, i) => {
    const side = i % 2 === 0 ? -1 : 1;
    const x = left + i * step;
    return `Q${short(x + step / 2)} ${short(y + side * 2.5 * thick)} ${short(x + step)} ${short(y)}`;
  });
  return `M${short(left)} ${short(y)}${halves.join("")}`;
}
