import { createStore } from "zustand/vanilla";
import { loadWithRetry, TOUCHES } from "../hydration/loadWithRetry.ts";
import { copyLink } from "../panel/copyLink.ts";
import type { Figure } from "../panel/defineFigure.tsx";
import type { OpenFigure } from "../panel/openFigure.tsx";
import { skipGuess } from "../panel/useGuess.ts";
import { findFigure } from "../figures/find.ts";
import { printedQuery, wakeIsland } from "../hydration/island.tsx";
import { eagerFigure } from "./eagerFigures.ts";
import { addressed, elsewhere, linkNote, rememberInAddress } from "./address.ts";
import { offerWayBackFromJump, jumpTo, rememberJump } from "./jump.ts";
import { saveState, restoreFigure, restorePage } from "./savedState.ts";
import { whenNear } from "./near.ts";

/** The figures that run, and those whose code is being loaded. */
const awake = new Map<string, OpenFigure | Promise<OpenFigure>>();

/** The figures that run, as a store. */
const living = createStore<ReadonlyMap<string, OpenFigure>>(() => new Map());

/** The figures of this page, for code that is loaded later. */
export const figuresOfPage = {
  /** Brings figure `id` to life; nothing if it is not on this page. */
  wake: (id: string): OpenFigure | Promise<OpenFigure> | undefined => {
    const island = document.querySelector<HTMLElement>(`[data-island="${id}"]`);
    return island ? wake(island) : undefined;
  },
  /** Calls `listener` for each figure that runs, and for each that will. */
  onAwake: (listener: (id: string, open: OpenFigure) => void): void => {
    living.getState().forEach((open, id) => listener(id, open));
    living.subscribe((now, before) =>
      now.forEach((open, id) => before.has(id) || listener(id, open)),
    );
  },
} as const;

/** The figures of a page. */
export type FiguresOfPage = typeof figuresOfPage;

/** Brings each figure of the page to life when it is near or touched, and the numbers and links in prose with it. */
export function wakeFigures(): void {
  const islands = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  restorePage();
  for (const island of islands) {
    whenNear([figureOf(island)], () => wake(island));
    for (const touch of TOUCHES)
      island.addEventListener(touch, () => wake(island), { once: true, capture: true });
  }
  const ids = idsOnPage();
  const place = elsewhere();
  if (place !== undefined) return location.replace(place);
  offerWayBackFromJump();
  const { figure, note } = addressed(ids);
  if (note) linkNote(note);
  const island = figure && islands.find(({ dataset }) => dataset["island"] === figure);
  if (island) wake(island);
  document.addEventListener("click", (event) => void followShow(event));
  document.addEventListener("click", (event) => void followMenu(event));
}

/** The figures of this page, in order. */
const idsOnPage = (): readonly string[] =>
  Array.from(
    document.querySelectorAll<HTMLElement>("[data-island]"),
    ({ dataset }) => dataset["island"] ?? "",
  );

/** The figure around `island`, which may have no box of its own. */
const figureOf = (island: HTMLElement): HTMLElement =>
  island.closest<HTMLElement>("figure") ?? island;

/** Brings `island` to life once: at once, or when its code has been loaded. */
function wake(island: HTMLElement): OpenFigure | Promise<OpenFigure> | undefined {
  const { island: id = "" } = island.dataset;
  const already = awake.get(id);
  if (already) return already;
  const figure = eagerFigure(id) ?? findFigure(id);
  if (!figure) return undefined;
  const open = typeof figure === "function" ? load(island, figure) : hydrate(island, figure);
  awake.set(id, open);
  return open;
}

const load = async (island: HTMLElement, figure: () => Promise<Figure>): Promise<OpenFigure> =>
  hydrate(
    island,
    await loadWithRetry(island, figure, { beforeReload: () => saveState(living.getState()) }),
  );

function hydrate(island: HTMLElement, figure: Figure): OpenFigure {
  const { id } = figure;
  const open = figure.open(...printedQuery(island));
  const ids = idsOnPage();
  const { figure: asked, query } = addressed(ids);
  wakeIsland(island, id, open);
  followLive(id, open);
  if (asked === id) open.restore(query);
  restoreFigure(id, open);
  open.onCommit(() => rememberInAddress(id, open.query(), ids.length === 1));
  living.setState(new Map([...living.getState(), [id, open]]), true);
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
async function followShow(event: MouseEvent): Promise<void> {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>("a[data-show]")
      : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const island = document.querySelector<HTMLElement>(`[data-island="${link.dataset["show"]}"]`);
  if (!island) return rememberJump(link);
  event.preventDefault();
  const open = await wake(island);
  skipGuess(link.dataset["show"] ?? "");
  open?.show(new URL(link.href).searchParams);
  jumpTo(figureOf(island), link);
}

/** What a figure's menu offers: a link, or a dialog about the figure as it stands now, whose code the first press loads. */
async function followMenu({ target }: MouseEvent): Promise<void> {
  const opener =
    target instanceof Element
      ? target.closest<HTMLElement>("[data-link],[data-own],[data-embed],[data-export]")
      : null;
  if (!opener) return;
  const { link, own, embed, export: exported } = opener.dataset;
  const id = link ?? own ?? embed ?? exported;
  const island = document.querySelector<HTMLElement>(`[data-island="${id}"]`);
  const open = island && (await wake(island));
  if (!id || !open) return;
  if (link) return copyLink(opener, link, open);
  const dialogs = await import("./dialogs.ts");
  if (embed) dialogs.openEmbed(id, open, opener);
  else if (own) dialogs.openOwnWords(id, open, opener);
  else dialogs.openExport(id, open, opener);
}
