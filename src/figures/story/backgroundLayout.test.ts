import { expect, test } from "vitest";
import { recordedTexts } from "./recorded.ts";
import type { Written } from "./storyTexts.ts";
import { createBackgroundLayout, type BackgroundLayout } from "./backgroundLayout.ts";

const [first, second, third] = recordedTexts as readonly [Written, Written, Written];

/** The events of a layout, in order: how many tokens of a text are laid out, or the temperature of the text that is shown. */
function record(layout: BackgroundLayout): readonly string[] {
  const events: string[] = [];
  let seen = layout.visible();
  layout.subscribe(() => {
    if (layout.visible() === seen) {
      const { written, tokens } = layout.partial() ?? { written: first, tokens: 0 };
      events.push(`${written.temperature}: ${tokens}`);
    } else events.push(`${(seen = layout.visible()).temperature} is seen`);
  });
  return events;
}

const shown = (layout: BackgroundLayout, written: Written): Promise<void> =>
  new Promise((done) => layout.show(written, done));

test("a text is laid out to its end before it is seen", async () => {
  const layout = createBackgroundLayout(first);
  const events = record(layout);
  await shown(layout, second);
  const { temperature, text } = second;
  expect(text.length).toBe(60);
  expect(events).toEqual([
    ...[20, 40, 60].map((tokens) => `${temperature}: ${tokens}`),
    `${temperature} is seen`,
  ]);
});

test("of those that come meanwhile the last is seen next, and the others never", async () => {
  const layout = createBackgroundLayout(first);
  const events = record(layout);
  const fourth = { ...third, temperature: 9 };
  layout.show(second);
  layout.show(third);
  await shown(layout, fourth);
  expect(events.filter((one) => one.endsWith("seen"))).toEqual([
    `${second.temperature} is seen`,
    "9 is seen",
  ]);
});

test("who comes back to the text in sight keeps it, and nothing follows", async () => {
  const layout = createBackgroundLayout(first);
  const events = record(layout);
  layout.show(second);
  layout.show(third);
  layout.show(first);
  await new Promise((done) => setTimeout(done, 50));
  expect(layout.visible()).toBe(first);
  expect(events).toEqual([]);
});

test("the same words at another temperature need no other sheet", async () => {
  const layout = createBackgroundLayout(first);
  const events = record(layout);
  await shown(layout, { ...first, temperature: 9 });
  expect(events).toEqual(["9 is seen"]);
});
