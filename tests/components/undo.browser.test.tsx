import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../support/mount.tsx";

const slider = page.getByRole("slider", { name: "Temperature T" });
const undo = page.getByRole("button", { name: "Undo" });
const reset = page.getByRole("button", { name: "Reset" });

async function drag(from: number, to: number): Promise<void> {
  const { width, height } = slider.element().getBoundingClientRect();
  const place = (at: number) => ({ x: (width * at) / 100, y: height / 2 });
  await userEvent.dragAndDrop(slider, slider, {
    sourcePosition: place(from),
    targetPosition: place(to),
    steps: 20,
  });
}

test("undo takes back a whole drag as one step", async () => {
  const { open } = await mount("curves");
  let changes = 0;
  open.subscribe(() => changes++);
  await drag(50, 90);
  expect(changes).toBeGreaterThan(5);
  expect(open.query()).not.toEqual([]);
  await undo.click();
  expect(open.query()).toEqual([]);
  await expect.element(undo).toHaveAttribute("aria-disabled", "true");
});

test("two drags are two steps", async () => {
  const { open } = await mount("curves");
  await drag(50, 65);
  const between = open.query();
  await drag(65, 20);
  await undo.click();
  expect(open.query()).toEqual(between);
});

test("reset brings the beginning back, and can itself be undone", async () => {
  const { open } = await mount("curves");
  await page.getByRole("button", { name: "∞ uniform" }).click();
  await page.getByRole("switch", { name: "Make butter and jam equal" }).click();
  const there = open.query();
  expect(there).toEqual([
    ["t", "inf"],
    ["z", "5,5,3.5,2.5,1.5,0,-1"],
  ]);
  await reset.click();
  expect(open.query()).toEqual([]);
  await undo.click();
  expect(open.query()).toEqual(there);
});

test("butter and jam, made equal, share what there is at T = 0", async () => {
  const { readout } = await mount("curves");
  await page.getByRole("switch", { name: "Make butter and jam equal" }).click();
  await page.getByRole("button", { name: "0 greedy" }).click();
  await expect.poll(readout).toContain("At T = 0: butter 50%, jam 50%, honey 0%,");
});
