import "../../src/styles/layers.css";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { figures } from "../../src/figures/registry.ts";
import { SoftmaxFigure } from "../../src/package/index.ts";
import { expectSilence } from "../support/silence.ts";
import { beginningOf, doEverything, reading } from "../support/translator.ts";

expectSilence();

test.each(figures.map(({ id }) => id))(
  "%s as a component under a translator loses no text and shows none that is stale, whatever is done with it, and is as it was without one",
  async (figure) => {
    const { container } = await render(
      <>
        {["twin", "words", "all"].map((name) => (
          <SoftmaxFigure key={name} figure={figure} state={beginningOf(figure)} />
        ))}
      </>,
    );
    const [twin, words, all] = [...container.children] as [Element, Element, Element];
    const readings = {
      twin: reading(twin),
      words: reading(words, "words"),
      all: reading(all, "all"),
    };
    const { done, stale } = await doEverything(readings);
    expect(stale).toBe("");
    expect(done).toBeGreaterThan(2);
    readings.words.takeBack();
    readings.all.takeBack();
    await Promise.resolve();
    expect(readings.words.text()).toBe(readings.twin.text());
    expect(readings.all.text()).toBe(readings.twin.text());
    expect(container.querySelector("font")).toBeNull();
  },
);

test("a translator leaves words that are drawn as they are: a drawing would show no element of HTML", async () => {
  const { container } = await render(
    <SoftmaxFigure figure="story" temperature={0} state="loop=1&model=chain" />,
  );
  reading(container, "all");
  // The circle as text comes with the circle.
  await vi.waitUntil(() => container.querySelector("dd font"), { timeout: 60_000 });
  expect(container.querySelectorAll("svg text").length).toBeGreaterThan(2);
  expect(container.querySelector("svg font")).toBeNull();
});
