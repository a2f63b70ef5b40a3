import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../tests/support/mount.tsx";

const button = (name: string) => page.getByRole("button", { name });
const tick = (word: string) => page.getByRole("checkbox", { name: word });

test("before the guess no score can be seen; after three ticks and Reveal they all can", async () => {
  const { figure } = await mount("scores");
  expect(figure.innerText).not.toContain("58%");
  await expect.element(button("Pick 3 more")).toBeDisabled();
  for (const word of ["butter", "jam", "gravel"]) await tick(word).click();
  await expect.element(tick("regret")).toBeDisabled();
  await button("Reveal").click();
  expect(figure.innerText).toContain("58%");
  expect(figure.querySelector(".sx-verdict")?.textContent).toBe(
    "Two of your three. The highest scores are butter, jam, honey.",
  );
});

test("nobody has to guess", async () => {
  const { figure } = await mount("scores");
  await button("Skip, show me").click();
  expect(figure.innerText).toContain("58%");
  expect(figure.querySelector(".sx-verdict")).toBeNull();
});

test.for([
  ["scores", "Skip, show me", "button", "Edit scores"],
  ["exponential", "Skip, show me", "slider", "Gap"],
  ["exponential", "5.44 ×", "slider", "Gap"],
] as const)(
  "%s: the keyboard that pressed %s goes on to the %s %s",
  async ([id, pressed, role, name]) => {
    await mount(id);
    const guess = page.getByRole("button", { name: pressed, exact: true });
    (guess.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("group", { name: "Revealed" })).toHaveFocus();
    await userEvent.tab();
    await expect.element(page.getByRole(role, { name })).toHaveFocus();
  },
);

test("the verdict on three words is heard, and what was revealed before takes no focus", async () => {
  const first = await mount("scores");
  for (const word of ["butter", "jam", "honey"]) await tick(word).click();
  await button("Reveal").click();
  await expect
    .poll(() => document.getElementById("announcer")?.textContent)
    .toBe("All three: butter, jam, honey.");
  await first.unmount();
  await mount("scores");
  expect(document.activeElement).toBe(document.body);
});

test("what was revealed stays revealed for the visit", async () => {
  const first = await mount("scores");
  await button("Skip, show me").click();
  await first.unmount();
  const { figure } = await mount("scores");
  expect(figure.innerText).toContain("58%");
});

test("a score can be moved by keys, and only while scores are edited", async () => {
  const { column } = await mount("scores");
  await button("Skip, show me").click();
  const range = page.getByRole("slider", { name: "Score of jam" });
  expect(range.elements()).toEqual([]);
  await button("Edit scores").click();
  (range.element() as HTMLElement).focus();
  for (let presses = 0; presses < 10; presses++) await userEvent.keyboard("{ArrowRight}");
  expect(column("score").slice(0, 3)).toEqual(["5.0", "5.0", "3.5"]);
  expect(column("share").slice(0, 2)).toEqual(["43%", "43%"]);
  await expect.element(range).toHaveAttribute("aria-valuetext", "5.0; now 43 percent");
  await button("Undo").click();
  expect(column("score")[1]).toBe("4.9");
});

test("adding 3 to every score, and taking it away again, changes no probability", async () => {
  const { column } = await mount("scores");
  await button("Skip, show me").click();
  const shares = column("share");
  await button("Add 3 to every score").click();
  expect(column("score")).toEqual(["8.0", "7.0", "6.5", "5.5", "4.5", "3.0", "2.0"]);
  expect(column("share")).toEqual(shares);
  await button("Take 3 from every score").click();
  expect(column("score")).toEqual(["5.0", "4.0", "3.5", "2.5", "1.5", "0.0", "−1.0"]);
  expect(column("share")).toEqual(shares);
});

test("equal scores leave every word the same share", async () => {
  const { column, readout } = await mount("scores");
  await button("Skip, show me").click();
  await button("Make them all equal").click();
  expect(new Set(column("share"))).toEqual(new Set(["14%"]));
  expect(readout()).toBe("butter and jam have the same score, and are equally likely.");
});

test("a score’s bar is dragged as one step", async () => {
  const { open, column } = await mount("scores");
  await button("Skip, show me").click();
  await button("Edit scores").click();
  const range = page.getByRole("slider", { name: "Score of gravel" });
  const { width, height } = range.element().getBoundingClientRect();
  await userEvent.dragAndDrop(range, range, {
    sourcePosition: { x: (width * 3) / 12, y: height / 2 },
    targetPosition: { x: (width * 11.5) / 12, y: height / 2 },
    steps: 10,
  });
  expect(Number(column("score")[6])).toBeGreaterThan(6);
  await button("Undo").click();
  expect(open.query()).toEqual([]);
});
