import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../tests/support/mount.tsx";

const texts = (figure: HTMLElement): string[] =>
  [...figure.querySelectorAll("ol > li")].map(({ textContent }) => textContent);
const field = (figure: HTMLElement, row: number): HTMLElement => {
  const found = figure.querySelectorAll<HTMLElement>("input.sx-field")[row + 1];
  if (!found) throw new Error(`no row ${row}`);
  return found;
};

test("Chromium writes what Node writes, with marks and without", async () => {
  const { figure } = await mount("writing", "seed=warm");
  const first = [
    "My sister is bigger than the ship. The dog runs after the cat goes at night. The nets are in the kitchen. The chair\u00a0…",
    "In tree. The sea to an island runs up ran under an He wore dark and children made leaves chair day table. closed after\u00a0…",
  ];
  expect([texts(figure)[4], texts(figure)[8]]).toEqual(first);
  await page.getByRole("button", { name: "Mark surprising words" }).click();
  await expect.poll(() => figure.querySelectorAll("li button").length).toBe(0);
  expect([texts(figure)[4], texts(figure)[8]]).toEqual(first);
});

test("another temperature rewrites its own row, with the same dice", async () => {
  const { figure } = await mount("writing");
  const before = texts(figure);
  await userEvent.fill(field(figure, 2), "1");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => texts(figure).slice(8)).toEqual(before.slice(4, 8));
  expect(texts(figure).slice(0, 8)).toEqual(before.slice(0, 8));
});

test("the surprising words of a row are one tab stop: arrows go along them and tell their chances", async () => {
  const { figure } = await mount("writing");
  const bar = page.getByRole("toolbar", { name: "Surprising words at T = 1.00" });
  const buttons = [...bar.element().querySelectorAll("button")];
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual(buttons.slice(0, 1));
  field(figure, 1).focus();
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(buttons[0]);
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(buttons[1]);
  const told = () => figure.querySelectorAll(".sx-written__pick")[1]?.textContent ?? "";
  await expect.poll(told).toMatch(/%? at T = 1\.00$/);
  expect(told()).toContain(`${buttons[1]?.textContent ?? "?"}, `);
  await userEvent.keyboard("{End}{ArrowRight}");
  expect(document.activeElement).toBe(buttons[0]);
});

test("Step one word shows what the next word was picked from, all shares included", async () => {
  const { figure, readout } = await mount("writing");
  const step = page.getByRole("button", { name: "Step one word" });
  await step.click();
  await step.click();
  await expect.poll(readout).toMatch(/^Text 1 at T = 1\.00: after “\w+” came “\w+”, with a chance/);
  expect(figure.querySelectorAll(".sx-written__next tbody tr")).toHaveLength(7);
  expect(figure.querySelector(".sx-written__next")?.textContent).toContain("306 others");
  await page.getByRole("button", { name: "New luck" }).click();
  await expect.poll(readout).toMatch(/^12 texts written\./);
});
