import type { Page } from "playwright";

/** Every two texts of `page` that are printed over each other; a dial that sticks to the window is put where it stands. */
export async function overlaps(page: Page): Promise<readonly string[]> {
  const style = await page.addStyleTag({ content: ".sx-dial { position: static !important; }" });
  const found = await page.evaluate(find);
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return found;
}

/** Runs in the page. */
function find(): string[] {
  // Formulas overlap by design, and on a map words stand where their vectors put them, dense as they are.
  const LEFT_OUT = ".katex, .sx-map, noscript, option, script, style";
  interface Line {
    readonly text: Node;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const lines: Line[] = [];
  const windows = new Map<Element, Omit<Line, "text">>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (!holder || text.nodeValue?.trim() === "" || holder.closest(LEFT_OUT)) continue;
    if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const seen = windowOf(holder);
    range.selectNodeContents(text);
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      // Letters do not fill the height of their line.
      const air = height / 5;
      const line = {
        text,
        left: Math.max(left, seen.left),
        right: Math.min(right, seen.right),
        top: Math.max(top + air, seen.top),
        bottom: Math.min(bottom - air, seen.bottom),
      };
      if (line.right - line.left > 1 && line.bottom - line.top > 1) lines.push(line);
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const found = new Set<string>();
  for (const [i, a] of lines.entries())
    for (const b of lines.slice(i + 1)) {
      if (b.top >= a.bottom - 1) break;
      if (a.text !== b.text && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
        found.add(
          [a, b].map(({ text }) => `“${text.nodeValue?.trim().slice(0, 40)}”`).join(" and "),
        );
    }
  return [...found];

  /** Of what is inside `box`, what is not cut off. */
  function windowOf(box: Element | null): Omit<Line, "text"> {
    if (!box || box === document.body)
      return { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    const known = windows.get(box);
    if (known) return known;
    const around = windowOf(box.parentElement);
    const { clipPath, overflowX } = getComputedStyle(box);
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const seen =
      overflowX === "visible"
        ? around
        : {
            left: Math.max(left, around.left),
            right: Math.min(right, around.right),
            top: Math.max(top, around.top),
            bottom: Math.min(bottom, around.bottom),
          };
    windows.set(box, clipPath === "none" ? seen : { ...seen, right: -Infinity });
    return windowOf(box);
  }
}
