import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { figure as cutsFigure } from "./index.tsx";
import { states } from "./states.ts";
import { softmax } from "../../math/index.ts";

const opened = (query: string) => cutsFigure.open([...new URLSearchParams(query)]);

test.each([
  ["t=2", "5", "39%"],
  ["t=2&order=kpmt", "3", "48%"],
  ["t=2&p=0.5&order=kpmt", "1", "100%"],
  ["t=2&cuts=none", "7", "37%"],
  ["t=0.5&cuts=k,p&k=2&gate=k", "2", "88%"],
])("%s: %s words are left, and the favourite gets %s", (query, left, favourite) => {
  const open = opened(query);
  expect(open.notes()).toEqual([]);
  const shares = open.shares().filter((share) => share > 0);
  expect(String(shares.length)).toBe(left);
  expect(`${Math.round(100 * Math.max(...shares))}%`).toBe(favourite);
});

test.for(states.presets)("the link to $title is its own shortest", ({ query }) => {
  const written = new URLSearchParams(
    opened(query)
      .query()
      .map(([name, text]) => [name, text]),
  );
  written.sort();
  const asked = new URLSearchParams(query);
  asked.sort();
  expect(written.toString()).toBe(asked.toString());
});

test("what a link has wrong is said, and the rest is kept", () => {
  const open = opened("t=2&order=tkpp&cuts=p,q&k=8");
  expect(open.notes()).toEqual([
    "The link says order=“tkpp”, which is not the letters t, k, p and m in some order. It was left out.",
    "The link says cuts=“p,q”, which is not k, p and m with commas between, or none. It was left out.",
    "The link says k=“8”, which is not a whole number from 1 to the number of words. It was left out.",
  ]);
  expect(open.query()).toEqual([["t", "2"]]);
});

test("the exact numbers are the softmax over the words that are left", () => {
  const data = opened("t=2&order=kpmt").data();
  const kept = data?.rows.filter(([, , left]) => left === 1) ?? [];
  const { words, logits = [], temperature } = data?.softmax ?? {};
  expect(kept.map(([word]) => word)).toEqual(["butter", "jam", "honey"]);
  expect(words).toEqual(["butter", "jam", "honey"]);
  expect(kept.map(([, , , probability]) => probability)).toEqual(softmax(logits, temperature));
  expect(data?.rows).toHaveLength(7);
});

test("a word that had nothing before has no hollow bar", () => {
  const ghosts = (query: string): number =>
    renderToStaticMarkup(opened(query).element).match(/sx-ghost/g)?.length ?? 0;
  expect([ghosts("t=0"), ghosts("t=0.2")]).toEqual([1, 7]);
});
