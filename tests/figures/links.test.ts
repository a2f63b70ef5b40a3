import { array, assert, constantFrom, oneof, property, string, tuple } from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { OpenFigure } from "../../src/panel/openFigure.tsx";
import { queryText } from "../../src/embed/snippets/figure.ts";
import { figureNamed, figures } from "../../src/figures/registry.ts";
import { presetsOf } from "../../src/figures/states.ts";
import { temperatureField } from "../../src/model/fields.ts";
import { LADDER } from "../../src/model/temperature.ts";
import { createFigureStore } from "../../src/panel/store.ts";

const names = ["t", "words", "z", "word", "view", "step", "lifted", "max", "gap", "base", "add"];
const texts = ["0", "0.7", "2", "inf", "1", "6", "coin", "slope", "10", "5,4,3,2,1,0,-1", "-2.5"];
const query = array(
  tuple(
    constantFrom(...names, "tail", "tz", "constructor", "__proto__"),
    string().chain((any) => constantFrom(any, ...texts)),
  ),
  { maxLength: 8 },
);

/** The link that figure `open` makes of itself once it has followed `link`. */
function followed(open: OpenFigure, link: Iterable<readonly [string, string]>): string {
  open.restore(link);
  return new URLSearchParams(open.query().map(([name, text]) => [name, text])).toString();
}

test.for(figures)("$id follows any link, and its own ones to the letter", ({ open }) => {
  assert(
    property(query, (link) => {
      const once = followed(open(), link);
      expect(followed(open(), new URLSearchParams(once))).toBe(once);
    }),
  );
});

/** Texts with all that a link could lose: halves of a sign, blanks, controls, marks that links and tidying know. */
const hostile = string({
  unit: constantFrom(
    ..."ab'\"*_%&#?+=;.,¶ \t\n\r\u2028\u202e\uFEFF\u0000\u0301",
    "😀",
    "\uD83D",
    "\uDE00",
    "\uFFFD",
  ),
});

test.for(figures)(
  "$id comes out of its own link as it went in, whatever was put into it",
  ({ open, parameters }) => {
    const own = tuple(constantFrom(...parameters.map(({ name }) => name)), hostile);
    const list = hostile.map((word) => ["list", `${word}*1_butter*2`] as const);
    assert(
      property(array(oneof(own, list), { maxLength: 4 }), (state) => {
        const once = open(state).query();
        const link = new URLSearchParams(once.map(([name, text]) => [name, text])).toString();
        expect(open(new URLSearchParams(link)).query()).toEqual(once);
      }),
    );
  },
);

test.for(figures)(
  "the links of $id’s presets are what they always were, to the letter",
  (figure) => {
    for (const { query: text } of presetsOf(figure.id))
      expect(queryText(figure.open(new URLSearchParams(text)).query())).toBe(text);
  },
);

test("a temperature in a link has no more digits than it needs, whatever a page shows of it", () => {
  const thousandths = Array.from({ length: 1_000_000 }, (_, i) => i / 1000).filter(
    (_, i) => i < 20_000 || i % 37 === 0,
  );
  const temperatures = [...thousandths, ...LADDER.slice(0, -1), 1000];
  expect(temperatures.map(temperatureField.format)).toEqual(
    temperatures.map((temperature) => String(Number(temperature.toFixed(3)))),
  );
  expect(temperatureField.format(Infinity)).toBe("inf");
});

test.for(figures)("$id forgets one link over the next", ({ open }) => {
  assert(
    property(query, query, (first, second) => {
      const figure = open();
      followed(figure, first);
      expect(followed(figure, second)).toBe(followed(open(), second));
    }),
  );
});

test.for(figures)("two of $id never meet", ({ open }) => {
  const [one, other] = [open(), open()];
  assert(
    property(query, (link) => {
      followed(one, link);
      expect(other.query()).toEqual([]);
    }),
  );
});

test(
  "ten thousand arbitrary queries leave every figure in a state that it can put into words",
  { timeout: 60_000 },
  () => {
    const asked = (figure: (typeof figures)[number]) =>
      array(
        tuple(
          constantFrom(...figure.parameters.map(({ name }) => name), "v", "theme", "__proto__"),
          string({ unit: "binary" }).chain((any) =>
            constantFrom(any, ...texts, "NaN", "1e999", "<b>"),
          ),
        ),
        { maxLength: 6 },
      );
    for (const figure of figures) {
      assert(
        property(asked(figure), (link) => {
          const open = figure.open(link);
          expect(open.readout()).toMatch(/^(?!.*(NaN|undefined|null|\[object)).*[.!?]$/s);
          expect(new Set(open.notes()).size).toBe(open.notes().length);
          const own = open.query().map(([name, text]) => [name, text] as const);
          expect(figure.open(own).notes()).toEqual([]);
        }),
        { numRuns: Math.ceil(10_000 / figures.length) },
      );
    }
  },
);

test("what a link shows is a step to undo, and is told to who listens", () => {
  const open = figureNamed("limits")!.open();
  const heard: string[] = [];
  open.subscribe(() => heard.push("changed"));
  open.onCommit(() => heard.push("committed"));
  open.show(new URLSearchParams("t=0"));
  expect(open.query()).toEqual([["t", "0"]]);
  expect(heard).toEqual(["changed", "committed"]);
});

test("what the page around a figure asks for is where Reset leads; what a link asks for is not", () => {
  for (const [asker, atHome] of [
    ["page", "true"],
    ["link", "false"],
  ] as const) {
    const { element } = figureNamed("dial")!.open([["t", "0.5"]], asker);
    const [, told] = /<button[^>]*aria-disabled="(\w+)"[^>]*>Reset</.exec(
      renderToStaticMarkup(element),
    )!;
    expect(told, asker).toBe(atHome);
  }
  const store = createFigureStore({ t: 0.5 });
  const resetFrom = (t: number): number => {
    store.dispatch({ type: "commit", change: { t } });
    store.dispatch({ type: "reset" });
    return store.getState().history.present.t;
  };
  expect(resetFrom(2)).toBe(0.5);
  store.restore({ state: { t: 3 }, notes: [] });
  expect(resetFrom(2)).toBe(0.5);
  store.restore({ state: { t: 3 }, notes: [] }, { t: 3 });
  expect(resetFrom(2)).toBe(3);
});

test("a note tells who asked for what cannot be: the link, or the page around the figure", () => {
  const notes = (asker: "link" | "page") =>
    figureNamed("dial")!
      .open([["t", "warm"]], asker)
      .notes()[0];
  expect(notes("link")).toMatch(/^The link says t=“warm”, which is not .*It was left out\.$/);
  expect(notes("page")).toMatch(/^This page asks for t=“warm”, which is not .*It was left out\.$/);
});

test("prose may show the numbers that a figure offers, and no others", () => {
  const open = figureNamed("choices")!.open();
  open.restore(new URLSearchParams("t=0.7"));
  expect(["temperature", "choices"].map(open.live)).toEqual(["0.70", "2.4"]);
  expect(() => open.live("luck")).toThrow(RangeError);
});

test("the odds of the first two words are told at both ends of the dial", () => {
  const tilt = figureNamed("tilt")!.open();
  const odds = (link: string): string => {
    tilt.restore(new URLSearchParams(link));
    return tilt.live("odds");
  };
  expect(["t=0", "t=0.5", "t=1", "t=2", "t=inf"].map(odds)).toEqual([
    "∞",
    "7.39",
    "2.72",
    "1.65",
    "1",
  ]);
  expect(odds("t=0&z=4,4,3,2,1,0,-1")).toBe("1");
});

test("figures have different names, in kebab case, and nothing else is one", () => {
  const ids = figures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(figureNamed(id)?.id).toBe(id);
  }
  expect(figureNamed("constructor")).toBeUndefined();
});
