import { cloneElement, isValidElement, type ReactElement } from "react";
import type { OpenFigure } from "../../src/panel/openFigure.tsx";
import { figures } from "../../src/figures/registry.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import type { FigureStore } from "../../src/panel/store.ts";

const ON_THE_DIAL = ["t=0", "t=2", "t=inf"];

/** Telling states that the dial does not reach. */
const ELSEWHERE: Partial<Record<FigureId, readonly string[]>> = {
  dial: ["words=coin&t=0"],
  vectors: ["word=6"],
  shares: ["add=-2.5", "add=8"],
  pipeline: ["step=3", "lifted=1", "lifted=1&max=1"],
  exponential: ["gap=3&base=2"],
  formula: ["t=0.7&word=6"],
  limits: ["t=0&z=5,5,3.5,2.5,1.5,0,-1"],
  curves: ["z=2,2,2,2,2,2,2"],
  tail: ["tail=0"],
};

/** Each figure as it begins and in its telling states. */
export const states = figures.flatMap((figure) =>
  ["", ...ON_THE_DIAL, ...(ELSEWHERE[figure.id] ?? [])]
    .filter((query) => query === "" || takes(figure.open(), query))
    .map((query) => ({
      figure,
      name: `${figure.id}@${query.replaceAll("&", "+") || "initial"}`,
      open: (): OpenFigure => {
        const open = figure.open();
        open.restore(new URLSearchParams(query));
        return open;
      },
    })),
);

/** Whether `query` leads `open` anywhere. */
function takes(open: OpenFigure, query: string): boolean {
  open.restore(new URLSearchParams(query));
  return open.query().length > 0;
}

/** What draws the figure as it stands: by itself React's server draws every store as it began. */
export function asItStands({ element }: OpenFigure): ReactElement {
  if (!isValidElement<{ store: FigureStore<object> }>(element)) throw new Error("no element");
  const { store } = element.props;
  return cloneElement(element, { store: { ...store, getInitialState: store.getState } });
}
