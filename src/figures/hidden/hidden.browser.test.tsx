import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mapped } from "./atlas.ts";
import { mount } from "../../../tests/support/mount.tsx";

const map = () => page.getByRole("listbox", { name: /^Map of \d+ words/ });
const chosen = (): string =>
  map().element().querySelector("[aria-selected=true]")?.textContent ?? "";

test("the map is one tab stop; arrows go to a word in their direction, which the model then scores", async () => {
  const { readout } = await mount("hidden");
  expect(readout()).toContain("butter scores");
  await page.getByRole("button", { name: "Largest first" }).click();
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(map().element());
  await userEvent.keyboard("{ArrowDown}");
  const below = mapped.find(({ word }) => word === chosen());
  const butter = mapped.find(({ word }) => word === "butter");
  expect(below?.y).toBeGreaterThan(butter?.y ?? NaN);
  await expect.poll(readout, { timeout: 10_000 }).toContain(`, ${below?.word} scores `);
  const active = map().element().getAttribute("aria-activedescendant") ?? "";
  expect(document.getElementById(active)?.textContent).toBe(below?.word);
});

test("a press on the map chooses the word that is nearest to it", async () => {
  await mount("hidden");
  const fox = mapped.find(({ word }) => word === "fox");
  const { width, height } = map().element().getBoundingClientRect();
  const position = {
    x: ((fox?.x ?? 0) / 1000) * width - 6,
    y: ((fox?.y ?? 0) / 1000) * height,
  };
  await map().click({ position });
  await expect.poll(chosen, { timeout: 10_000 }).toBe("fox");
});

test("a word or a prompt that Storyteller does not know is refused by name, and what was there is kept", async () => {
  const { readout, open } = await mount("hidden");
  const before = readout();
  for (const [name, typed, refused] of [
    ["Word", "quantum", "“quantum” is not a word"],
    ["Your own prompt", "The sky was quantum", "does not know “quantum”"],
  ] as const) {
    const field = page.getByLabelText(name, { exact: true });
    await field.fill(typed);
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("alert")).toHaveTextContent(refused);
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  }
  expect(readout()).toBe(before);
  expect(open.query()).toEqual([]);
});

test("another prompt is read by Storyteller itself", async () => {
  const { readout } = await mount("hidden");
  await page.getByLabelText("Your own prompt").fill("The cat was");
  await userEvent.keyboard("{Enter}");
  await expect.poll(readout, { timeout: 10_000 }).toContain("After “The cat was”, butter scores");
});

test("the strips are read entry by entry with the arrows, and end at the score", async () => {
  const { figure, readout } = await mount("hidden");
  const range = page.getByRole("slider", { name: "Entry of the vectors" });
  (range.element() as HTMLElement).focus();
  await userEvent.keyboard("{End}");
  const score = /butter scores (−?\d+\.\d\d)/.exec(readout())?.[1];
  const told = () => figure.querySelector(".sx-strips__entry")?.textContent;
  await expect.poll(told).toMatch(/^Entry 96: /);
  expect(told()).toContain(`Sum so far: ${score}.`);
});
