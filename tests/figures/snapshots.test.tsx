import { format } from "prettier";
import { cloneElement, isValidElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { OpenFigure } from "../../src/figures/defineFigure.tsx";
import { FigureFrame } from "../../src/figures/FigureFrame.tsx";
import { type FigureId, figures } from "../../src/figures/registry.ts";
import type { FigureStore } from "../../src/figures/store.ts";
import { expectSilence } from "../support/silence.ts";

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

const cases = figures.flatMap((figure) =>
  ["", ...ON_THE_DIAL, ...(ELSEWHERE[figure.id] ?? [])]
    .filter((query) => query === "" || takes(figure.open(), query))
    .map((query) => ({
      figure,
      query,
      name: `${figure.id}@${query.replaceAll("&", "+") || "initial"}`,
    })),
);

/** Whether `query` leads `open` anywhere. */
function takes(open: OpenFigure, query: string): boolean {
  open.restore(new URLSearchParams(query));
  return open.query().length > 0;
}

/** The figure as it stands: by itself React's server draws every store as it began. */
function asItStands({ element }: OpenFigure): ReactElement {
  if (!isValidElement<{ store: FigureStore<object> }>(element)) throw new Error("no element");
  const { store } = element.props;
  return cloneElement(element, { store: { ...store, getInitialState: store.getState } });
}

/** `markup` with each formula as its name and the texts in its slots. */
function withoutTypesetting(markup: string): string {
  const [before = "", ...formulas] = markup.split(/(?=<span data-formula=)/);
  return before + formulas.map(nameAndSlots).join("");
}

function nameAndSlots(markup: string): string {
  let depth = 0;
  for (const { 0: tag, index } of markup.matchAll(/<span\b|<\/span>/g)) {
    depth += tag === "</span>" ? -1 : 1;
    if (depth > 0) continue;
    const [, name = ""] = /data-formula="([\w-]+)"/.exec(markup) ?? [];
    const [math = ""] = /<math.*?<\/math>/s.exec(markup.slice(0, index)) ?? [];
    const slots = new Map(
      [...math.matchAll(/data-slot="(\w+)">([^<]*)/g)].map(([, slot, text]) => [slot, text]),
    );
    const texts = [...slots].map(([slot, text]) => ` ${slot}="${text}"`).join("");
    return `<x-formula name="${name}"${texts}></x-formula>${markup.slice(index + tag.length)}`;
  }
  throw new Error(`a formula without an end: ${markup.slice(0, 40)}`);
}

/** `markup` as a reader of snapshots wants it: no dots, short paths, plain ids, three decimals but in a small share. */
function readable(markup: string): Promise<string> {
  const ids = new Map<string, string>();
  const plain = withoutTypesetting(markup)
    .replaceAll(/<svg class="sx-lattice ([^"]*)".*?<\/svg>/gs, '<x-lattice class="$1"></x-lattice>')
    .replaceAll(/(<path d="[^"]{16})[^"]{40,}(.{12}")/g, "$1…$2")
    .replaceAll(/(?:<span><\/span>){3,}/g, (run) => `<!-- ${run.length / 13} empty spans -->`)
    .replaceAll(
      /(?:<span data-crossed="true"><\/span>){3,}/g,
      (run) => `<!-- ${run.length / 33} crossed spans -->`,
    )
    .replaceAll(/_R_\w*_/g, (id) => {
      const name = ids.get(id) ?? `id${ids.size + 1}`;
      ids.set(id, name);
      return name;
    })
    .replaceAll(/\d+\.\d{4,}(?!\d|%[ .<])/g, (digits) => String(Number(Number(digits).toFixed(3))));
  return format(plain, { parser: "html", printWidth: 160, htmlWhitespaceSensitivity: "ignore" });
}

expectSilence();

test.for(cases)("$name looks as it did", async ({ figure, query, name }) => {
  const open = figure.open();
  open.restore(new URLSearchParams(query));
  const markup = renderToStaticMarkup(<FigureFrame id={figure.id}>{asItStands(open)}</FigureFrame>);
  await expect(await readable(markup)).toMatchFileSnapshot(`__snapshots__/${name}.html`);
});
