/** Runs in a page: what of its figures stands out of the window sideways, but for formulas, which can be scrolled. */
export function beyond(): readonly string[] {
  const apart =
    "details:not([open]), .sx-scroll, .katex, .sx-hidden, caption, thead, .sx-skip, template";
  return [...document.querySelectorAll(".sx-figure *")]
    .filter((element) => !element.closest(apart))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    })
    .map((element) => `${element.className}: ${(element.textContent ?? "").slice(0, 20)}`);
}
