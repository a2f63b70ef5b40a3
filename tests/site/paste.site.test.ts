import { expect, test } from "vitest";
import { leave, visit } from "../support/page.ts";

const LINES = Array.from({ length: 100 }, (_, i) => `w${i}: ${i / 10}`).join("\n");
const isReader = (address: string): boolean => /pastedLists|ownScores/i.test(address);

test("the reader of pastes comes with the first paste, and a paste of a hundred words goes on in the figure below", async () => {
  const reader = await visit("playground/");
  const { page, requests, complaints } = reader;
  expect(requests.filter(isReader)).toEqual([]);
  await page.getByText("Bring an API’s answer, or another list").click();
  await page.getByRole("textbox", { name: /An API’s answer, a Python print/ }).fill(LINES);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Show all 100 in the figure below" }).click();
  await expect
    .poll(() => page.locator("[data-island='ranks'] .sx-readout").textContent())
    .toContain("among 100 words");
  expect(complaints).toEqual([]);
  await leave(reader);
});

test("in a frame, where the other figure is not, a link leads to where both are", async () => {
  const reader = await visit("embed/playground/");
  const { page } = reader;
  await page.getByText("Bring an API’s answer, or another list").click();
  await page.getByRole("textbox", { name: /An API’s answer, a Python print/ }).fill(LINES);
  await page.getByRole("button", { name: "Read it" }).click();
  const link = page.getByRole("link", { name: "Paste it where whole vocabularies are shown" });
  await expect.poll(() => link.getAttribute("href")).toMatch(/\/playground\/$/);
  await leave(reader);
});
