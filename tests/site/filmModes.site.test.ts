import { expect, test } from "vitest";
import { questions } from "../../src/film/teach/words.ts";
import { scenes } from "../../src/film/timeline.ts";
import { leave, visit } from "../support/page.ts";

const seek = "[data-film-seek]";
const caption = "[data-film-caption]";

test.for(["no-preference", "reduce"] as const)(
  "with questions the film stops where a scene ends, asks, and goes on when told so (motion: %s)",
  async (reducedMotion) => {
    const gaps = scenes.find(({ id }) => id === "gaps");
    const end = (gaps?.start ?? 0) + (gaps?.duration ?? 0);
    const reader = await visit(`film/?teach=1&at=${end - 0.5}`, { reducedMotion });
    const { page } = reader;
    expect(await page.locator('[data-film-mode="teach"]').isChecked()).toBe(true);
    await page.locator("[data-film-play]").click();
    await expect.poll(() => page.locator(caption).textContent()).toBe(questions.gaps);
    expect(Number(await page.locator(seek).inputValue())).toBeCloseTo(end, 1);
    expect(await page.locator("#announcer").textContent()).toBe(questions.gaps);
    await page.getByRole("button", { name: "Go on" }).click();
    await expect.poll(() => page.locator(caption).textContent()).not.toBe(questions.gaps);
    expect(Number(await page.locator(seek).inputValue())).toBeGreaterThan(end - 0.1);
    await leave(reader);
  },
);

test("the questions stand in the transcript, each with its scene", async () => {
  const reader = await visit("film/", { javaScriptEnabled: false });
  const asked = await reader.page.locator(".film-question").allTextContents();
  expect(asked).toEqual(scenes.map(({ id }) => expect.stringContaining(questions[id])));
  await leave(reader);
});

test("where the browser has no voice of its own, none is offered", async () => {
  const reader = await visit("film/");
  const voices = await reader.page.evaluate(
    () => speechSynthesis.getVoices().filter(({ localService }) => localService).length,
  );
  const offered = await reader.page.getByLabel("Read aloud").isVisible();
  expect(offered).toBe(voices > 0);
  await leave(reader);
});
