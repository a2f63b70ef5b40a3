import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../support/mount.tsx";

const slider = page.getByRole("slider", { name: "Temperature T" });
/** Longer than the announcer waits before it speaks, in milliseconds. */
const WHILE = 1500;

test("the announcer is silent while the dial’s own keys move it, and speaks once after a landmark", async () => {
  await mount("dial");
  const announcer = document.getElementById("announcer")!;
  const spoken: string[] = [];
  const listener = new MutationObserver(() => spoken.push(announcer.textContent));
  listener.observe(announcer, { childList: true, characterData: true, subtree: true });
  (slider.element() as HTMLElement).focus();
  for (let presses = 0; presses < 8; presses++) await userEvent.keyboard("{ArrowRight}");
  const { width, height } = slider.element().getBoundingClientRect();
  const place = (at: number) => ({ x: (width * at) / 100, y: height / 2 });
  await userEvent.dragAndDrop(slider, slider, {
    sourcePosition: place(60),
    targetPosition: place(80),
  });
  await new Promise((resolve) => setTimeout(resolve, WHILE));
  expect(spoken).toEqual([]);
  await page.getByRole("button", { name: "0 greedy" }).click();
  await expect
    .poll(() => spoken, { timeout: 3000 })
    .toEqual(["At T = 0, butter is always picked. There is no randomness left."]);
  listener.disconnect();
});
