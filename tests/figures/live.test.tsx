import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Live, Turn } from "../../src/article/components.tsx";
import { figureNamed, figures } from "../../src/figures/registry.ts";
import { temperatureOf, turnBy } from "../../src/islands/turn.ts";
import { LADDER, LAST_STOP } from "../../src/model/temperature.ts";
import { proses } from "../support/prose.ts";

const attribute = (name: string, element: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? "";
const prose = proses.join("");
const elements = (name: string): readonly string[] =>
  Array.from(prose.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g")), ([element]) => element);
const offers = (id: string, name: string): boolean => figureNamed(id)?.live.includes(name) ?? false;

test("each number and each dial in the article’s sentences is one that its figure has", () => {
  const numbers = elements("Live").map((e) => [attribute("figure", e), attribute("name", e)]);
  const dials = elements("Turn").map((e) => [attribute("figure", e), "temperature"]);
  expect(numbers.length).toBeGreaterThan(10);
  expect(dials.length).toBeGreaterThan(3);
  expect([...numbers, ...dials].filter(([id = "", name = ""]) => !offers(id, name))).toEqual([]);
});

test("a number that no figure has is no number of a sentence, for the compiler and for the page", () => {
  const wrong = [
    // @ts-expect-error the dial has no luck
    <Live key="name" figure="dial" name="luck" />,
    // @ts-expect-error no figure is called so
    <Live key="figure" figure="dail" name="temperature" />,
    // @ts-expect-error vectors have no temperature
    <Turn key="dial" figure="vectors" />,
    // @ts-expect-error three dials are not one
    <Turn key="dials" figure="writing" />,
  ];
  for (const element of wrong)
    expect(() => renderToStaticMarkup(element), String(element.key)).toThrow(RangeError);
});

const turnable = figures.filter(({ parameters }) => parameters.some(({ name }) => name === "t"));

test("every figure whose link has a temperature tells it as a number, and no other does", () => {
  expect(turnable.length).toBeGreaterThan(15);
  for (const { open, id } of turnable)
    for (const t of [0, 0.735, 2, 1000]) expect(open([["t", String(t)]]).temperature(), id).toBe(t);
  for (const { open, id } of figures.filter((figure) => !turnable.includes(figure)))
    expect(() => temperatureOf(open()), id).toThrow(RangeError);
  expect(figures.filter(({ live }) => live.includes("temperature"))).toEqual(turnable);
});

test.for(turnable)("the dial of $id can be turned from outside, stop by stop", ({ open }) => {
  const figure = open([["t", "1"]]);
  turnBy(figure, 1);
  expect(figure.temperature()).toBe(LADDER[61]);
  turnBy(figure, -3);
  expect(figure.temperature()).toBe(LADDER[58]);
  turnBy(figure, LAST_STOP);
  expect([figure.temperature(), figure.live("temperature")]).toEqual([Infinity, "∞"]);
  turnBy(figure, -LAST_STOP);
  expect([figure.temperature(), figure.live("temperature")]).toEqual([0, "0"]);
});
