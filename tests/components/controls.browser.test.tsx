import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../support/mount.tsx";

const button = (name: string) => page.getByRole("button", { name, exact: true });
const chosen = (label: string) =>
  [
    ...page.getByRole("toolbar", { name: label }).element().querySelectorAll("[aria-pressed=true]"),
  ].map(({ textContent }) => textContent);

test("another sentence brings its own words, and what it teaches", async () => {
  const { column, readout, figure } = await mount("dial");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Other sentences" }), "coin");
  expect(column("share").slice(0, 2)).toEqual(["46%", "46%"]);
  expect(readout()).toContain("Two words tie at the top, so even T = 0 leaves them a half each.");
  await expect.element(page.getByRole("rowheader", { name: "heads" })).toBeInTheDocument();
  expect(figure.querySelector("q")?.textContent).toBe("She tossed the coin and it came up ?");
});

test("the steps can be walked, jumped to, and shown all at once", async () => {
  const { readout } = await mount("pipeline");
  await button("Next").click();
  expect(chosen("Step")).toEqual(["1"]);
  await button("Next").click();
  await button("Step 4, add up").click();
  expect(readout()).toBe("Step 4 of 5, add up. Z = 254.2.");
  await button("Back").click();
  expect(chosen("Step")).toEqual(["3"]);
  await button("Show all steps").click();
  expect(chosen("Step")).toEqual(["All"]);
});

test("scores in the thousands break the naive way, and subtracting the largest mends it", async () => {
  const { column } = await mount("pipeline");
  await page.getByRole("switch", { name: "Add 1,000 to every score" }).click();
  expect(new Set(column("share").slice(0, 7))).toEqual(new Set(["NaN"]));
  await page.getByRole("switch", { name: "Subtract the largest first" }).click();
  expect(column("share").slice(0, 2)).toEqual(["58%", "21%"]);
});

test("a switch is turned by a press on its name, by Space and by Enter", async () => {
  await mount("tail");
  const turned = page.getByRole("switch", { name: "Add the other 49,993 words" });
  const box = turned.element() as HTMLInputElement;
  const first = box.checked;
  await userEvent.click(box.closest("label")!);
  expect(box.checked).toBe(!first);
  box.focus();
  await userEvent.keyboard(" ");
  expect(box.checked).toBe(first);
  await userEvent.keyboard("{Enter}");
  expect(box.checked).toBe(!first);
});

test("plain sharing breaks where the scores sum to 0, and softmax does not move", async () => {
  const { column } = await mount("shares", "add=-2.5");
  const softmax = column("share");
  expect(column("plain").some((text) => text.startsWith("−"))).toBe(true);
  (page.getByRole("slider", { name: "Add to every score" }).element() as HTMLElement).focus();
  for (let presses = 0; presses < 6; presses++) await userEvent.keyboard("{ArrowRight}");
  expect(column("plain").some((text) => text.startsWith("−"))).toBe(true);
  expect(column("share")).toEqual(softmax);
});

test("the guess about two points is answered, and then the bases can be swapped", async () => {
  const { figure, column } = await mount("exponential");
  const shown = (text: string) => page.getByRole("cell", { name: text, exact: true }).query();
  expect(shown("2.72 ×")).toBeVisible();
  await button("5.44 ×").click();
  expect(figure.querySelector(".sx-verdict")?.textContent).toBe(
    "You said 5.44 times. It is 2.72 times 2.72, which is 7.39: each point multiplies.",
  );
  expect(column("ratio").slice(0, 3)).toEqual(["1 ×", "2.72 ×", "7.39 ×"]);
  await page.getByRole("toolbar", { name: "Base" }).getByRole("button", { name: "2" }).click();
  expect(column("ratio").slice(0, 3)).toEqual(["1 ×", "2 ×", "4 ×"]);
  expect(figure.innerText).toContain("the same as T = 1.443");
});

test("the formula shows the chosen word’s own numbers, at the temperature of the dial", async () => {
  const { figure, open } = await mount("formula");
  await page
    .getByRole("toolbar", { name: "Word in the formula" })
    .getByRole("button", { name: "gravel" })
    .click();
  open.show(new URLSearchParams("word=6&t=2"));
  const slot = (name: string) =>
    figure.querySelector(`[data-formula="softmax-worked"] math [data-slot="${name}"]`)?.textContent;
  await expect.poll(() => slot("T")).toBe("2.00");
  expect(["word", "z", "weight", "Z", "p"].map(slot)).toEqual([
    "gravel",
    "−1.0",
    "0.6",
    "32.5",
    "0.019",
  ]);
  expect(figure.querySelector("annotation")).toBeNull();
  expect(figure.querySelector(".sx-inwords")?.textContent).toContain(
    "gravel’s score, −1.0, by 2.00",
  );
});

test("the slope can be seen instead of the bars", async () => {
  const { figure } = await mount("formula");
  await button("Slope").click();
  await expect.element(page.getByRole("img", { name: /^Probability against score/ })).toBeVisible();
  expect(figure.querySelector("table")).toBeNull();
});

test("pointing into the plot turns the dial to the place pointed at", async () => {
  const { open } = await mount("curves");
  const plot = page.getByRole("img", { name: "Probability of each word against temperature" });
  const { width, height } = plot.element().getBoundingClientRect();
  await plot.click({ position: { x: width * 0.667, y: height / 2 } });
  expect(open.query()).toEqual([["t", "2"]]);
  const slider = page.getByRole("slider", { name: "Temperature T" }).element();
  expect(slider.getAttribute("aria-valuetext")).toMatch(/^2\.00, .*; butter 37 percent$/);
});

test("a plot is described by a sentence, and its numbers are in a table", async () => {
  const { figure } = await mount("curves");
  const plot = page.getByRole("img", { name: "Probability of each word against temperature" });
  const sentence = document.getElementById(plot.element().getAttribute("aria-describedby") ?? "");
  expect(sentence?.textContent).toBe("jam rises, peaks at T = 1.54 with 23%, and then falls.");
  await userEvent.click(page.getByText("Table", { exact: true }));
  const rows = [...figure.querySelectorAll(".sx-numbers tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows.map(([T]) => T)).toEqual([
    "0",
    "0.25",
    "0.50",
    "0.70",
    "1.00",
    "1.50",
    "2.00",
    "5.00",
    "∞",
  ]);
  expect(rows[5]).toEqual(["1.50", "45%", "23%", "17%", "8.5%", "4.4%", "1.6%", "0.8%"]);
});

test("without the tail T = 2 looks harmless; with it the tail takes 91 % of all picks", async () => {
  const { readout, column } = await mount("tail", "t=2");
  expect(readout()).toContain("At T = 2.00, 91% of all picks come from the tail");
  expect(column("share").at(-1)).toBe("91%");
  await page.getByRole("switch", { name: "Add the other 49,993 words" }).click();
  expect(column("share")[0]).toBe("37%");
  expect(column("share").at(-1)).toBe("–");
});

test("the vector of the chosen word adds up to its score", async () => {
  const { readout } = await mount("vectors");
  await button("gravel").click();
  expect(readout()).toMatch(/^gravel: .* = −1\.0\.$/);
});
