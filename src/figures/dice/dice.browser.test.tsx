import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { pointsOf } from "./experiment.ts";
import { derive } from "../../model/derive.ts";
import { pickWords } from "./model/draws.ts";
import { mount, widen } from "../../../tests/support/mount.tsx";
import { PINNED } from "../../../tests/support/pinnedDraws.ts";

const button = (name: string) => page.getByRole("button", { name, exact: true });
const seedField = () => page.getByLabelText("Seed");
const { rows } = derive({ temperature: 1, vocabulary: "toast", logits: null });
const wordsOf = (figure: HTMLElement): string =>
  [...figure.querySelectorAll(".sx-log li")].map(({ textContent }) => textContent).join(" ");

test("this browser draws the words that Node draws", async () => {
  expect(pickWords(rows, pointsOf(PINNED.seed, 20)).join(" ")).toBe(PINNED.words);
  const { figure, column } = await mount("dice", "n=20");
  expect(wordsOf(figure)).toBe(PINNED.words);
  await button("Clear").click();
  expect(column("drawn")).toEqual(["0", "0", "0", "0", "0", "0", "0"]);
  await button("Draw 1,000").click();
  expect(column("drawn").map(Number)).toEqual(PINNED.counts[1000]);
});

test("Draw 1 adds one word to the list and says which", async () => {
  const { figure, readout } = await mount("dice");
  await button("Draw 1").click();
  const [word] = pickWords(rows, pointsOf(PINNED.seed, 101).slice(100));
  expect(figure.querySelector(".sx-draws p")?.textContent).toBe("n = 101");
  expect(wordsOf(figure).split(" ")).toHaveLength(20);
  expect(figure.querySelector(".sx-log li:last-child")?.textContent).toBe(word);
  expect(readout()).toMatch(new RegExp(`^101 draws at T = 1.00: .* The last draw was ${word}\\.$`));
});

test("before the first draw the table tells what is to come: each word’s share, in numbers and as a dashed bar", async () => {
  const { column, figure } = await mount("dice", "n=0");
  const dashed = () => figure.querySelectorAll(".sx-ghost").length;
  expect(column("expected").slice(0, 3)).toEqual(["58%", "21%", "13%"]);
  expect(column("usual").join("")).toBe("");
  expect(dashed()).toBe(7);
  await button("Draw 100").click();
  expect(column("expected").slice(0, 3)).toEqual(["58", "21", "13"]);
  expect(column("usual")[0]).toBe("49–68");
  expect(dashed()).toBe(7);
});

test("the dial moves borders and expectations, and no point and no count until they are counted again", async () => {
  const { figure, column, readout } = await mount("dice");
  const cloud = (): string | null | undefined =>
    figure.querySelector(".sx-drops__cloud path")?.getAttribute("d");
  const before = { points: cloud(), counts: column("drawn") };
  const again = button("Count again with the same luck");
  await expect.element(again).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "2", exact: true }).click();
  expect({ points: cloud(), counts: column("drawn") }).toEqual(before);
  expect(column("expected")[0]).toBe("37");
  expect(figure.querySelector("thead [data-column=drawn]")?.textContent).toBe("Drawn at T = 1.00");
  expect(readout()).toBe(
    "100 draws at T = 1.00: butter 61. At T = 2.00, 37 would be expected (usually 28–47).",
  );
  await again.click();
  expect(cloud()).toBe(before.points);
  expect(column("drawn").map(Number)).toEqual([47, 15, 15, 8, 9, 2, 4]);
  expect(figure.querySelector("thead [data-column=drawn]")?.textContent).toBe("Drawn");
});

test("new luck moves the points, and an old seed brings them back", async () => {
  const { column } = await mount("dice");
  const before = column("drawn");
  await button("New luck").click();
  expect(column("drawn")).not.toEqual(before);
  await seedField().fill("ROLL");
  await userEvent.keyboard("{Enter}");
  await expect.element(seedField()).toHaveValue("roll");
  expect(column("drawn")).toEqual(before);
});

test("what is no seed is answered by a sentence; the text and the draws are kept", async () => {
  const { column } = await mount("dice");
  const before = column("drawn");
  await seedField().fill("<b>no</b>");
  await userEvent.keyboard("{Enter}");
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("“<b>no</b>” is not a seed. Type 4 letters or digits, such as luck.");
  await expect.element(seedField()).toHaveValue("<b>no</b>");
  expect(column("drawn")).toEqual(before);
  await userEvent.keyboard("{Escape}");
  await expect.element(seedField()).toHaveValue("roll");
});

test("a word outside its bracket is marked in words", async () => {
  const { figure } = await mount("dice", "seed=ffu9");
  const marks = [...figure.querySelectorAll("tbody tr")].map(
    (row) => row.querySelector(".sx-bar-remark")?.textContent ?? "",
  );
  expect(marks).toEqual(["▼ unusually few", "▲ unusually many", "", "", "", "", ""]);
});

test("ten thousand draws fit on a small phone", async () => {
  await widen(320);
  const { column } = await mount("dice", "n=9500");
  await button("Draw 1,000").click();
  expect(column("drawn").reduce((sum, text) => sum + Number(text.replace(",", "")), 0)).toBe(
    10_000,
  );
  expect(document.documentElement.scrollWidth).toBe(320);
});

test("the draw buttons are one tab stop, and no more than 12 stops are the figure’s", async () => {
  const { figure } = await mount("dice");
  const stops = [
    ...figure.querySelectorAll<HTMLElement>("button,input,select,summary,a[href],[tabindex]"),
  ].filter(({ tabIndex, offsetParent }) => tabIndex >= 0 && offsetParent !== null);
  expect(stops.length).toBeLessThanOrEqual(12);
  expect(stops.filter((stop) => stop.closest(".sx-draws"))).toHaveLength(1);
});
