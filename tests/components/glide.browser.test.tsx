import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../support/mount.tsx";

test("bars glide after a change for good that leaves the dial where it is, and no longer than that", async () => {
  const { figure } = await mount("curves");
  const panel = figure.querySelector<HTMLElement>(".sx-live-panel");
  const isGliding = (): boolean => panel?.dataset["gliding"] !== undefined;
  expect(isGliding()).toBe(false);
  const tie = page.getByRole("switch", { name: "Make butter and jam equal" });
  (tie.element() as HTMLElement).click();
  await expect.poll(isGliding, { interval: 5 }).toBe(true);
  await expect.poll(isGliding).toBe(false);
  figure.querySelector<HTMLElement>(".sx-dial__range")?.focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(isGliding()).toBe(false);
});
