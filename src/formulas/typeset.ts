import { isTag, type Tag } from "./markup.ts";
import { spoken } from "./spoken.ts";
import { visual } from "./visual.ts";

/**
 * A formula as KaTeX would write it: MathML for assistive technology beside HTML for the eye.
 *
 * Displayed on its own line, unless the source begins with the comment `% inline`.
 *
 * @throws Error if `tex` is not valid, see `visual` and `spoken`.
 */
export function typeset(tex: string): Tag {
  const displayMode = !/^%\s*inline\b/.test(tex);
  const drawn = visual(tex, displayMode);
  const [inner] = drawn.children;
  const beside = (katex: Tag) => ({
    ...katex,
    children: [spoken(tex, displayMode), ...katex.children],
  });
  return displayMode && isTag(inner) ? { ...drawn, children: [beside(inner)] } : beside(drawn);
}
