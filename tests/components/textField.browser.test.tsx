import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../support/mount.tsx";

/** A field of each kind: in which figure, what it is called, and the value in force written in another way. */
const FIELDS = [
  ["dial", "Temperature, exact value", " 1,0 "],
  ["dice", "Seed", "ROLL"],
  ["hidden", "Word", "jam"],
] as const;

test.for(FIELDS)(
  "in %s, what says the same as before is no step, and Enter reaches no button",
  async ([figure, name, same]) => {
    const { open } = await mount(figure);
    const field = page.getByLabelText(name, { exact: true });
    const before = (field.element() as HTMLInputElement).value;
    let steps = 0;
    open.onCommit(() => steps++);
    let defaults = 0;
    document.addEventListener(
      "keydown",
      (event) => void (defaults += event.defaultPrevented ? 0 : 1),
      {
        once: true,
      },
    );
    await userEvent.fill(field, figure === "hidden" ? before : same);
    await userEvent.keyboard("{Enter}");
    await expect.element(field).toHaveValue(before);
    expect([steps, defaults]).toEqual([0, 0]);
  },
);

test("the Enter that ends a composed character does not end the typing", async () => {
  const { open } = await mount("hidden");
  const field = page.getByLabelText("Word", { exact: true });
  await userEvent.fill(field, "quantum");
  const press = (isComposing: boolean): void =>
    void field
      .element()
      .dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing, bubbles: true }));
  press(true);
  expect(page.getByRole("alert").elements()).toEqual([]);
  press(false);
  await expect.element(page.getByRole("alert")).toHaveTextContent("“quantum” is not a word");
  expect(open.query()).toEqual([]);
});
