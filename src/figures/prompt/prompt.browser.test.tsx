import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { modelStatus } from "../../weights/loadModel.ts";
import { mount } from "../../../tests/support/mount.tsx";

const field = () => page.getByLabelText("Your prompt");
const valueOf = (): string => (field().element() as HTMLInputElement).value;
const words = (figure: HTMLElement): string[] =>
  [...figure.querySelectorAll("tbody th")].map(({ textContent }) => textContent);

test("the dial turns the recorded prompt without weights; a prompt of the reader’s brings them and is written on", async () => {
  const { figure, readout, open } = await mount("prompt", "t=2");
  expect(words(figure)).toContain("butter");
  expect(readout()).toContain("at T = 2.00");
  expect(modelStatus("storyteller").stage).toBe("absent");
  await userEvent.fill(field(), "Once upon a");
  await userEvent.keyboard("{Enter}");
  await expect.poll(readout, { timeout: 10_000 }).toMatch(/^After “Once upon a”, Storyteller/);
  expect(modelStatus("storyteller").stage).toBe("ready");
  expect(words(figure)[0]).toBe("time");
  await page.getByRole("button", { name: "Take the top word" }).click();
  await expect.poll(valueOf).toBe("Once upon a time");
  expect(new Map(open.query()).get("prompt")).toBe("Once upon a time");
  await page.getByRole("button", { name: "Remove last word" }).click();
  await expect.poll(valueOf).toBe("Once upon a");
});

test("what Draw one would write is said before, and written then", async () => {
  const { figure } = await mount("prompt", "model=chain&t=2&seed=warm");
  const told = (): string =>
    /would now write “(.*?)”/.exec(figure.textContent)?.[1] ?? "nothing was told";
  const first = told();
  await page.getByRole("button", { name: "Draw one" }).click();
  await expect.poll(valueOf).toBe(`She spread her toast with ${first}`);
  await page.getByRole("button", { name: "Remove last word" }).click();
  await expect.poll(valueOf).toBe("She spread her toast with");
  expect(told()).toBe(first);
});

test("a full prompt is not written on, and an empty one has nothing to remove: the buttons say so and can be reached", async () => {
  const { figure } = await mount("prompt", `model=chain&prompt=${"The ".repeat(40).trim()}`);
  const button = (name: string) => page.getByRole("button", { name });
  expect(figure.textContent).toContain(
    "A prompt here has at most 40 words, marks or pieces of words: remove some to write on.",
  );
  const before = valueOf();
  for (const name of ["Take the top word", "Draw one"]) {
    const element = button(name).element() as HTMLElement;
    expect(element.ariaDisabled).toBe("true");
    element.focus();
    expect(document.activeElement).toBe(element);
    await userEvent.keyboard("{Enter}");
  }
  expect(valueOf()).toBe(before);
  await button("Remove last word").click();
  await expect.poll(valueOf).toBe("The ".repeat(39).trim());
  expect(button("Take the top word").element().ariaDisabled).toBeNull();
  await button("The beginning").click();
  await expect.poll(valueOf).toBe("");
  expect(button("Remove last word").element().ariaDisabled).toBe("true");
});

test("while Miss Austen is on the way the figure stays as it is, and no word is blamed on anyone", async () => {
  const { figure, readout } = await mount("prompt", "t=2");
  const [before, shown] = [readout(), words(figure)];
  const seen: string[] = [];
  const watch = new MutationObserver(() => {
    seen.push(`${readout()} ${figure.querySelector(".sx-note")?.textContent ?? ""}`);
  });
  watch.observe(figure, { subtree: true, childList: true, characterData: true });
  await page.getByRole("button", { name: "Miss Austen" }).click();
  await expect.poll(readout, { timeout: 10_000 }).toMatch(/^After “She was very”, Miss Austen/);
  watch.disconnect();
  expect(shown).toContain("butter");
  const meanwhile = seen.filter((text) => !text.includes("Miss Austen"));
  expect(new Set(meanwhile)).toEqual(new Set([`${before} `]));
  expect(seen.join(" ")).not.toContain("does not know");
});

test("an unknown word is refused by name, and the prompt stays", async () => {
  const { figure, readout, open } = await mount("prompt", "model=chain");
  const before = readout();
  await userEvent.fill(field(), "She spread her <b>granola</b>");
  await userEvent.keyboard("{Enter}");
  const alert = figure.querySelector("[role=alert]");
  expect(alert?.textContent).toBe(
    "Word chain does not know “<b>granola</b>”. The prompt stays as it was.",
  );
  expect(figure.querySelector("tbody b, [role=alert] b")).toBeNull();
  expect(readout()).toBe(before);
  expect(open.query()).toEqual([["model", "chain"]]);
  await userEvent.keyboard("{Escape}");
  await expect.poll(valueOf).toBe("She spread her toast with");
});

test("a link’s prompt that the model cannot read gives way to its own, and that is said", async () => {
  const { figure, readout } = await mount("prompt", "model=chain&prompt=Zebras fly");
  expect(figure.querySelector(".sx-note")?.textContent).toBe(
    "Word chain does not know “Zebras”. Its own prompt is shown instead.",
  );
  expect(readout()).toMatch(/^After “She spread her toast with”, Word chain/);
});
