import { expect, test } from "vitest";
import { presetsOf } from "../../src/figures/states.ts";
import { figures } from "../../src/figures/registry.ts";
import { softmax } from "../../src/math/index.ts";
import "../support/matchers.ts";

/** The numbers of every figure as it begins, in its presets, and at both ends of its dial. */
const tables = figures.flatMap((figure) =>
  [
    "",
    ...presetsOf(figure.id).map(({ query }) => query),
    "t=0",
    "t=inf",
    "t=0.3&words=coin",
  ].flatMap((query) => {
    const data = figure.open(new URLSearchParams(query)).data();
    return data ? [{ name: `${figure.id}?${query}`, ...data }] : [];
  }),
);

/** Those with a row for each word of the softmax behind them, and its probability. */
const distributions = tables.flatMap(({ name, columns, rows, softmax: causes }) => {
  const at = columns.indexOf("probability");
  return causes && at >= 0 && rows.length === causes.words.length
    ? [{ name, causes, shown: rows.map((row) => row[at]) }]
    : [];
});

test.for(tables)("the numbers of $name fill a table", ({ columns, rows }) => {
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(columns).size).toBe(columns.length);
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
});

test.for(distributions)("the probabilities of $name are softmax of its logits", (table) => {
  const { words, logits, temperature } = table.causes;
  expect(words).toHaveLength(logits.length);
  expect(table.shown).toAgreeWith(softmax(logits, temperature), { absolute: 1e-15 });
});

test("the curves pass through the shares at the temperature that the dial shows", () => {
  const curves = figures.find(({ id }) => id === "curves")?.open(new URLSearchParams("t=0.5"));
  const row = curves?.data()?.rows.find(([temperature]) => temperature === 0.5);
  expect(row?.slice(1)).toAgreeWith(curves?.shares(), { absolute: 1e-12 });
});

test("with the tail, the words no longer share 100% among themselves, but with it they do", () => {
  const tail = figures.find(({ id }) => id === "tail")?.open(new URLSearchParams("t=2"));
  const data = tail?.data();
  const shares = data?.rows.map((row) => Number(row[3])) ?? [];
  expect(shares).toHaveLength(8);
  expect(shares.slice(0, 7).reduce((a, b) => a + b)).toBeLessThan(0.5);
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  expect(data?.softmax).toBeUndefined();
});
