import { renderToString } from "katex";
import { katexOptions } from "./katex.ts";
import { isTag, type Markup, parse, slotsOf, type Tag } from "./markup.ts";

/** What `\slot` and its kin mean to the eye. The strut is as tall as any word. */
export const visualMacros = {
  "\\slot": "\\htmlData{slot=#1}{#2}",
  "\\slottext": "\\text{\\htmlData{slot=#1}{#2}}\\rule[-0.194em]{0em}{0.889em}",
  "\\term": "\\htmlData{term=#1}{#2}",
};

/**
 * The HTML that KaTeX draws `tex` with; the text in each `data-slot` has become a slot.
 *
 * @throws Error if KaTeX rejects `tex`, or if a slot's sample is not typeset as one run of text.
 */
export function visual(tex: string, displayMode: boolean): Tag {
  const options = { ...katexOptions, displayMode, output: "html" } as const;
  return withSlots(parse(renderToString(tex, { ...options, macros: { ...visualMacros } })));
}

function withSlots(tag: Tag): Tag {
  const slot = tag.props["data-slot"];
  if (typeof slot !== "string") return mapChildren(tag, (child) => withSlots(child));
  const filled = fill(tag, slot);
  if (slotsOf(filled).length === 1) return filled;
  throw new Error(`the sample of \\slot{${slot}} must be digits or letters without a break`);
}

function fill(tag: Tag, slot: string): Tag {
  const { children, ...rest } = mapChildren(tag, (child) => fill(child, slot));
  const live = (child: Markup) => (typeof child === "string" ? { slot, sample: child } : child);
  return { ...rest, children: children.map(live) };
}

function mapChildren(tag: Tag, change: (child: Tag) => Tag): Tag {
  return { ...tag, children: tag.children.map((child) => (isTag(child) ? change(child) : child)) };
}
