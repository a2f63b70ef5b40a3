import { expect, test } from "vitest";
import { questions } from "../../src/article/questions.ts";
import { filesBeside } from "../../src/build/filesBeside.ts";
import { figureNamed } from "../../src/figures/registry.ts";

const asked = questions.flatMap((group) => group.asked);

test("each question has an id of its own, and an answer of at most three sentences", () => {
  expect(asked.length).toBeGreaterThan(25);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  for (const { id, question, answer } of asked) {
    expect(question, id).toMatch(/[?]$|\?.*[.?]$/);
    expect(answer.match(/[.?](?= |$)/g)?.length, id).toBeLessThanOrEqual(3);
  }
});

test("each leads to a figure in a state that it has", () => {
  for (const { id, figure, to } of asked) {
    const open = figureNamed(figure)!.open(new URLSearchParams(to));
    expect(open.notes(), id).toEqual([]);
  }
});

test("a lead of half a point is worth e^50 at T = 0.01", () => {
  expect(asked.find(({ id }) => id === "epsilon")?.answer).toContain("e^50");
  expect(0.5 / 0.01).toBe(50);
});

test("llms.txt has every question and every page of prose", () => {
  const text = filesBeside("https://example.org/").get("llms.txt") ?? "";
  for (const { question, answer, id } of asked)
    for (const part of [question, answer, `https://example.org/questions/#${id}`])
      expect(text).toContain(part);
  for (const path of ["depth/inside/", "depth/dials/", "playground/"])
    expect(text).toContain(`(https://example.org/${path})`);
});
