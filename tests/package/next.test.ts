import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { install } from "./support/app.ts";
import { repeatedIds, type Visit, visit } from "./support/visit.ts";

let open: Visit;
let html: string;

beforeAll(async () => {
  const { folder, node } = await install("next");
  node(["node_modules/next/dist/bin/next", "build"]);
  html = await readFile(join(folder, "out/index.html"), "utf8");
  open = await visit(join(folder, "out"));
});

test("the exported page holds the figures, and what a server component computed", () => {
  expect(html).toMatch(/class="softmax-figure own"[\s\S]*?butter[\s\S]*?value="0.50"/);
  expect(html).toContain("sx-plot sx-slope");
  expect(html).toContain('id="sum">1.000000000000<');
});

test("React 19 hydrates it with an empty console", async () => {
  const { page, complaints } = open;
  const dial = page.locator(".reporting").getByRole("slider", { name: "Temperature T" });
  // The code of a figure comes by itself: until then its picture is what the server sent.
  await expect
    .poll(() =>
      dial.evaluate((range) => Object.keys(range).some((key) => key.startsWith("__reactProps"))),
    )
    .toBe(true);
  await dial.press("ArrowLeft");
  await expect.poll(() => page.locator(".reporting output").last().textContent()).toBe("1.927");
  expect(await page.locator(".own .sx-field").inputValue()).toBe("0.50");
  expect(complaints).toEqual([]);
});

test("no two elements have the same id", async () => {
  expect(await repeatedIds(open.page)).toEqual([]);
});

test("the style sheet arrived", async () => {
  const { page } = open;
  const font = await page
    .locator(".own .sx-table")
    .evaluate((table) => getComputedStyle(table).fontFamily);
  expect(font).toContain("Softmax Atkinson Hyperlegible Next");
});
