import { changedValue, controlsOf, setValue } from "../hydration/nativeInput.ts";
import type { OpenFigure } from "../panel/openFigure.tsx";

const KEY = "softmax-temperature:kept";

const islands = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("[data-island]"),
];

/** A living figure’s state as a query, or the values of a printed one’s controls, null where they are as printed. */
type SavedState = string | readonly (string | null)[];

let states = new Map<string, SavedState>();

/** Keeps the state of each figure on this page, `living` or not, for the moment when the page has been loaded anew. */
export function saveState(living: ReadonlyMap<string, OpenFigure>): void {
  const now = islands().map((island): readonly [string, SavedState] => {
    const { island: id = "" } = island.dataset;
    const query = living.get(id)?.query();
    return [
      id,
      query
        ? new URLSearchParams(query.map((pair) => [...pair])).toString()
        : controlsOf(island).map((control) => changedValue(control) ?? null),
    ];
  });
  try {
    sessionStorage.setItem(KEY, JSON.stringify([location.pathname, now]));
  } catch {
    // Where the browser keeps nothing, the page begins anew.
  }
}

/**
 * Takes up what was kept of this page, once: the controls of figures that were printed ones go where they were. Storage
 * throws where it is denied, and may hold anything.
 */
export function restorePage(): void {
  try {
    const [path, saved] = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    sessionStorage.removeItem(KEY);
    if (path === location.pathname) states = new Map(saved);
  } catch {
    // Then nothing was kept.
  }
  for (const island of islands()) {
    const values = states.get(island.dataset["island"] ?? "");
    const controls = controlsOf(island);
    if (!Array.isArray(values) || values.length !== controls.length) continue;
    controls.forEach((control, i) => {
      if (typeof values[i] === "string") setValue(control, values[i]);
    });
  }
}

/** Puts figure `id`, which lives as `open` now, into the state that was kept of it, if any was. */
export function restoreFigure(id: string, open: OpenFigure): void {
  const saved = states.get(id);
  if (typeof saved === "string") open.restore(new URLSearchParams(saved));
}
