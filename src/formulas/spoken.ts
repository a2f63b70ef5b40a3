import { renderToString } from "katex";
import { katexOptions } from "./katex.ts";
import { isTag, type Markup, parse, type Tag } from "./markup.ts";

/** KaTeX's MathML loses `\htmlData`, so slots travel through it as marked text. */
const spokenMacros = {
  "\\slot": "\\text{@mn:#1:#2@}",
  "\\slottext": "\\text{@mtext:#1:#2@}",
  "\\term": "\\@secondoftwo",
};

/**
 * The MathML that assistive technology reads for `tex`, its slots in `<mn>` and `<mtext>`.
 *
 * The TeX source that KaTeX appends is left out, because some screen readers read it aloud, and so is what held it.
 *
 * @throws Error if KaTeX rejects `tex`.
 */
export function spoken(tex: string, displayMode: boolean): Tag {
  const options = { ...katexOptions, displayMode, output: "mathml" } as const;
  const root = parse(renderToString(tex, { ...options, macros: { ...spokenMacros } }));
  return {
    ...root,
    props: { className: "katex-mathml" },
    children: root.children.flatMap(withSlots),
  };
}

function withSlots(markup: Markup): Markup[] {
  if (!isTag(markup)) return [markup];
  if (markup.tag === "annotation") return [];
  if (markup.tag === "semantics") return markup.children.flatMap(withSlots);
  const [text] = markup.children;
  if (markup.tag === "mtext" && typeof text === "string") return splitSlots(text, markup);
  return [{ ...markup, children: markup.children.flatMap(withSlots) }];
}

/** KaTeX joins neighbouring texts, so one `<mtext>` may hold words and several slots. */
function splitSlots(text: string, { props }: Tag): Tag[] {
  const pieces = text.split(/(@[^@]*@)/).filter((piece) => piece !== "");
  return pieces.map((piece) => {
    const [, tag, slot, sample] = /^@(mn|mtext):(\w+):(.*)@$/.exec(piece) ?? [];
    return tag === undefined || slot === undefined || sample === undefined
      ? { tag: "mtext", props, children: [piece] }
      : { tag, props: { "data-slot": slot }, children: [{ slot, sample }] };
  });
}
