import { hydrateRoot } from "react-dom/client";
import type { OpenFigure } from "../figures/defineFigure.tsx";
import { figureNamed } from "../figures/registry.ts";
import { addressed, linkNote, rememberInAddress } from "./address.ts";

/** How near to the view a figure comes alive. */
const NEAR = "600px";
/** What a reader does to a figure that must not wait. */
const TOUCHES = ["pointerdown", "focusin", "keydown"] as const;

const awake = new Map<string, OpenFigure>();

/** Brings each figure of the page to life when it is near or touched, and the numbers and links in prose with it. */
export function wakeFigures(): void {
  const islands = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        near.unobserve(target);
        wake(target);
      }
    },
    { rootMargin: NEAR },
  );
  for (const island of islands) {
    near.observe(island);
    for (const touch of TOUCHES)
      island.addEventListener(touch, () => wake(island), { once: true, capture: true });
  }
  const { figure, note } = addressed(idsOnPage());
  if (note) linkNote(note);
  const island = figure && islands.find(({ dataset }) => dataset["island"] === figure);
  if (island) wake(island);
  document.addEventListener("click", followShow);
  document.addEventListener("click", (event) => void followPublish(event));
}

/** The figures of this page, in order. */
const idsOnPage = (): readonly string[] =>
  Array.from(
    document.querySelectorAll<HTMLElement>("[data-island]"),
    ({ dataset }) => dataset["island"] ?? "",
  );

/** Hydrates `island` once. */
function wake(island: HTMLElement): OpenFigure | undefined {
  const { island: id = "" } = island.dataset;
  const already = awake.get(id);
  const figure = figureNamed(id);
  if (already || !figure) return already;
  const open = figure.open(new URLSearchParams(island.dataset["query"]));
  awake.set(id, open);
  const ids = idsOnPage();
  const { figure: asked, query } = addressed(ids);
  hydrateRoot(island, open.element, {
    identifierPrefix: `${id}-`,
    onRecoverableError: (error) => reportError(error),
  });
  followLive(id, open);
  if (asked === id) open.restore(query);
  open.onCommit(() => rememberInAddress(id, open.query(), ids.length === 1));
  return open;
}

/** Keeps the numbers that prose shows of figure `id` the same as the figure's own. */
function followLive(id: string, open: OpenFigure): void {
  const numbers = document.querySelectorAll<HTMLElement>(`[data-live^="${id}:"]`);
  if (numbers.length === 0) return;
  open.subscribe(() => {
    for (const number of numbers) {
      const text = open.live(number.dataset["live"]?.slice(id.length + 1) ?? "");
      if (number.textContent !== text) number.textContent = text;
    }
  });
}

/** A “show me” link in prose: puts its figure into the state and brings it into view. */
function followShow(event: MouseEvent): void {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>("a[data-show]")
      : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const island = document.querySelector<HTMLElement>(`[data-island="${link.dataset["show"]}"]`);
  const open = island && wake(island);
  if (!open) return;
  event.preventDefault();
  open.show(new URL(link.href).searchParams);
  island.scrollIntoView({ block: "nearest" });
}

/** An “Embed” button: opens the dialog about its figure as it stands now. Its code is loaded with the first press. */
async function followPublish({ target }: MouseEvent): Promise<void> {
  const opener = target instanceof Element ? target.closest<HTMLElement>("[data-publish]") : null;
  const id = opener?.dataset["publish"];
  const island = document.querySelector<HTMLElement>(`[data-island="${id}"]`);
  if (!opener || !id || !island) return;
  const query = wake(island)?.query() ?? [];
  const { publish } = await import("./publish.ts");
  publish(id, query, opener);
}
