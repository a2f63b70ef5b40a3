import { expect, test } from "vitest";
import { recordedTexts } from "./recorded.ts";
import type { Written } from "./storyTexts.ts";
import { createTypesetter, type Typesetter } from "./typesetter.ts";

const [first, second, third] = recordedTexts as readonly [Written, Written, Written];

/** What a typesetter tells, in order: of a sheet how many tokens are laid out, of a text in sight its temperature. */
function hear(typesetter: Typesetter): readonly string[] {
  const told: string[] = [];
  let seen = typesetter.seen();
  typesetter.subscribe(() => {
    if (typesetter.seen() === seen) {
      const { written, tokens } = typesetter.sheet() ?? { written: first, tokens: 0 };
      told.push(`${written.temperature}: ${tokens}`);
    } else told.push(`${(seen = typesetter.seen()).temperature} is seen`);
  });
  return told;
}

const shown = (typesetter: Typesetter, written: Written): Promise<void> =>
  new Promise((done) => typesetter.set(written, done));

test("a text is laid out to its end before it is seen", async () => {
  const typesetter = createTypesetter(first);
  const told = hear(typesetter);
  await shown(typesetter, second);
  const { temperature, text } = second;
  expect(text.length).toBe(60);
  expect(told).toEqual([
    ...[20, 40, 60].map((tokens) => `${temperature}: ${tokens}`),
    `${temperature} is seen`,
  ]);
});

test("of those that come meanwhile the last is seen next, and the others never", async () => {
  const typesetter = createTypesetter(first);
  const told = hear(typesetter);
  const fourth = { ...third, temperature: 9 };
  typesetter.set(second);
  typesetter.set(third);
  await shown(typesetter, fourth);
  expect(told.filter((one) => one.endsWith("seen"))).toEqual([
    `${second.temperature} is seen`,
    "9 is seen",
  ]);
});

test("who comes back to the text in sight keeps it, and nothing follows", async () => {
  const typesetter = createTypesetter(first);
  const told = hear(typesetter);
  typesetter.set(second);
  typesetter.set(third);
  typesetter.set(first);
  await new Promise((done) => setTimeout(done, 50));
  expect(typesetter.seen()).toBe(first);
  expect(told).toEqual([]);
});

test("the same words at another temperature need no other sheet", async () => {
  const typesetter = createTypesetter(first);
  const told = hear(typesetter);
  await shown(typesetter, { ...first, temperature: 9 });
  expect(told).toEqual(["9 is seen"]);
});
