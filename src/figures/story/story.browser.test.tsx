import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../tests/support/mount.tsx";

const textOf = (figure: HTMLElement): string =>
  figure.querySelector(".sx-story__text")?.textContent ?? "";
const headOf = (figure: HTMLElement): string =>
  figure.querySelector(".sx-story__head p")?.textContent ?? "";
const weights = (): readonly string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.includes(".bin"));
const WAIT = { timeout: 30_000 };

test("nothing is loaded before the dial is turned; then the text follows its keys", async () => {
  // The list of a page that is not bundled is full before long.
  performance.setResourceTimingBufferSize(10_000);
  performance.clearResourceTimings();
  const { figure, readout } = await mount("story");
  const recorded = textOf(figure);
  expect(recorded).toMatch(/^Once upon a time /);
  expect(headOf(figure)).toBe("Storyteller at T = 1.00");
  expect(weights()).toEqual([]);
  const range = figure.querySelector<HTMLInputElement>(".sx-dial__range");
  range?.focus();
  await userEvent.keyboard("{PageUp}{PageUp}");
  // What is not written yet keeps its own temperature.
  await expect.poll(() => headOf(figure), WAIT).toBe("Storyteller at T = 2.00");
  expect(weights()).toHaveLength(1);
  expect(textOf(figure)).not.toBe(recorded);
  expect(readout()).toMatch(/^At T = 2\.00 Storyteller wrote \d+ words, \d+ of them different\./);
  await userEvent.keyboard("{PageDown}{PageDown}");
  await expect.poll(() => textOf(figure), WAIT).toBe(recorded);
});

test("a drag writes the newest temperature last, and the text keeps its height", async () => {
  const { figure, open } = await mount("story", "t=1.1");
  await expect.poll(() => headOf(figure), WAIT).toBe("Storyteller at T = 1.10");
  const page0 = figure.querySelector(".sx-story__page")?.clientHeight ?? 0;
  const told: string[] = [];
  for (const t of ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "inf"]) {
    open.show(new URLSearchParams({ t }));
    await new Promise(requestAnimationFrame);
    told.push(headOf(figure));
  }
  await expect.poll(() => headOf(figure), WAIT).toBe("Storyteller at T = ∞");
  expect(figure.querySelector(".sx-story__page")?.clientHeight).toBe(page0);
  expect(figure.querySelector(".sx-story")?.getAttribute("aria-busy")).toBe("false");
});

test("while the next text is laid out, one whole text is in sight, under its own temperature", async () => {
  const { figure, open } = await mount("story", "seed=luck&t=1.4");
  await expect.poll(() => headOf(figure), WAIT).toBe("Storyteller at T = 1.40");
  const told = new Map<string, Set<string>>();
  const look = (): void => {
    const seen = [...figure.querySelectorAll<HTMLElement>(".sx-story__text:not([data-unseen])")];
    const texts = told.get(headOf(figure)) ?? new Set();
    told.set(headOf(figure), texts.add(seen.map(({ textContent }) => textContent).join(" | ")));
  };
  const watch = new MutationObserver(look);
  watch.observe(figure, { subtree: true, childList: true, attributes: true });
  for (const t of ["1.6", "2", "2.6", "1.4"]) {
    open.show(new URLSearchParams({ seed: "luck", t }));
    await expect.poll(() => figure.querySelector(".sx-story")?.ariaBusy, WAIT).toBe("false");
    await expect.poll(() => headOf(figure)).toContain(Number(t).toFixed(2));
  }
  watch.disconnect();
  expect([...told.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
});

test("where the model cannot be had, the toy writes", async () => {
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.reject(new Error("offline"));
  const { figure, readout } = await mount("story", "t=1.5&model=austen");
  await expect.poll(() => headOf(figure), WAIT).toBe("The word chain at T = 1.50");
  globalThis.fetch = fetch;
  expect(textOf(figure)).toMatch(/^The/);
  await expect.poll(readout).toMatch(/^At T = 1\.50 the word chain wrote /);
});

test("a word that is pointed at, or has the focus, tells its chance", async () => {
  const { figure } = await mount("story");
  const words = [...figure.querySelectorAll<HTMLElement>(".sx-story__text button")];
  expect(words.filter(({ tabIndex }) => tabIndex === 0)).toEqual(words.slice(0, 1));
  words[0]?.focus();
  const told = (): string => figure.querySelector(".sx-story__pick")?.textContent ?? "";
  await expect.poll(told).toMatch(/ came “.+”, with a chance of [\d.]+%\.$/);
  const before = told();
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(words[1]);
  await expect.poll(told).not.toBe(before);
});

test("at T = 0 the model is followed into its circle", async () => {
  const { figure } = await mount("story", "model=chain");
  await page.getByRole("button", { name: "Write on at T = 0 until it repeats" }).click();
  await expect
    .poll(() => figure.querySelector(".sx-story__headline")?.textContent, WAIT)
    .toBe("The word chain repeats itself every 6 words (7 picks, with the marks), for ever.");
  expect(figure.querySelectorAll('[data-dot="ring"]')).toHaveLength(7);
  expect(figure.querySelector("dd:last-of-type")?.textContent).toContain("sleeps on the beach");
});
