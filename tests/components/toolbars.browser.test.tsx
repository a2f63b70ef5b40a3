import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { figures } from "../../src/figures/registry.ts";
import { followTerms } from "../../src/islands/termLinkage.ts";
import { mount } from "../support/mount.tsx";

const ids = figures.map(({ id }) => id);
followTerms();

/** How far along its toolbar the focused button is. */
const place = (): number =>
  [
    ...(document.activeElement?.closest("[role=toolbar]")?.querySelectorAll("button") ?? []),
  ].findIndex((button) => button === document.activeElement);

test("from right to left, arrows go where they point in every toolbar, and up and down as ever", async () => {
  document.documentElement.dir = "rtl";
  const met: string[] = [];
  for (const id of ids) {
    const { figure, unmount } = await mount(id);
    for (const details of figure.querySelectorAll("details")) details.open = true;
    for (const bar of figure.querySelectorAll("[role=toolbar]")) {
      const buttons = [...bar.querySelectorAll("button")];
      if (buttons.length < 2 || !bar.checkVisibility()) continue;
      met.push(bar.ariaLabel ?? "");
      buttons[0]?.focus();
      for (const [key, to] of [
        ["{ArrowLeft}", 1],
        ["{ArrowUp}", 0],
        ["{ArrowRight}", buttons.length - 1],
      ] as const) {
        await userEvent.keyboard(key);
        expect(place(), `${id}, ${bar.ariaLabel}, ${key}`).toBe(to);
      }
    }
    await unmount();
  }
  // One for each kind of row: buttons, steps, actions, terms, words of a text.
  for (const name of [
    /^Set temperature/,
    /^Order of the steps/,
    /^Change the list/,
    /^Parts of the formula/,
    /^Surprising words/,
    /^The text, with/,
  ])
    expect(
      met.some((label) => name.test(label)),
      `${name} in ${met.join("; ")}`,
    ).toBe(true);
});

test("a number beside a slider is not spoken a second time: no output is a live region", async () => {
  const aloud: string[] = [];
  let outputs = 0;
  for (const id of ids) {
    const { figure, unmount } = await mount(id);
    for (const output of figure.querySelectorAll("output")) {
      outputs++;
      if (output.ariaLive !== "off") aloud.push(`${id}: ${output.outerHTML}`);
    }
    await unmount();
  }
  expect(outputs).toBeGreaterThan(2);
  expect(aloud).toEqual([]);
});
