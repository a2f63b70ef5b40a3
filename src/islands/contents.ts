/** Marks in the contents (`<Contents>`) the part that is being read, names it on their bar, and folds them after a choice. */
export function followContents(): void {
  const contents = document.querySelector<HTMLElement>("[data-contents]");
  const fold = contents?.querySelector("details");
  const here = contents?.querySelector("[data-here]");
  if (!contents || !fold || !here) return;
  const wide = matchMedia("(width >= 75rem)");
  const unfold = (): void => void fold.toggleAttribute("open", wide.matches);
  unfold();
  wide.addEventListener("change", unfold);
  const links = new Map(
    Array.from(contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'), (link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  contents.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLAnchorElement && !wide.matches) fold.open = false;
  });
  if (!("IntersectionObserver" in globalThis)) return;
  const inView = new Set<string>();
  const mark = (): void => {
    const ids = [...links.keys()];
    // The last part is shorter than what is left below the band.
    const left = document.body.getBoundingClientRect().bottom - innerHeight;
    const at = left < 2 ? ids.at(-1) : ids.find((id) => inView.has(id));
    for (const [id, link] of links)
      if (id === at) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    here.textContent = at === undefined ? "" : (links.get(at)?.textContent ?? "");
  };
  const band = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) inView.add(target.id);
        else inView.delete(target.id);
      mark();
    },
    { rootMargin: "-25% 0px -70% 0px" },
  );
  addEventListener("scrollend", mark);
  for (const id of links.keys()) {
    const part = document.getElementById(id);
    if (part) band.observe(part);
  }
}
