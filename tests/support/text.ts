/**
 * Runs in the page: the texts in sight that are smaller than 12 px as they are drawn, each kind once with its place, and
 * how many texts there are.
 */
export function smallText(): readonly [small: readonly string[], read: number] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small = new Set<string>();
  let read = 0;
  while (texts.nextNode()) {
    const { parentElement: element, nodeValue } = texts.currentNode;
    // KaTeX props lines up with letters that have no width.
    const text = nodeValue?.replaceAll(/[\s\u200B]/g, "");
    if (!element?.checkVisibility() || !text || element.closest(".sx-hidden, .katex-mathml"))
      continue;
    read += 1;
    const { a = 1, b = 0 } =
      (element instanceof SVGGraphicsElement && element.getScreenCTM()) || {};
    for (const pseudo of [null, "::before", "::after"]) {
      const { fontSize, content } = getComputedStyle(element, pseudo);
      const size = Number.parseFloat(fontSize) * Math.hypot(a, b);
      if (size > 11.99 || content === "none") continue;
      const place = `${element.closest("[id]")?.id}: ${element.tagName}.${element.getAttribute("class")}`;
      small.add(`${size} px ${place} ${pseudo ?? text.slice(0, 30)}`);
    }
  }
  return [[...small], read];
}
