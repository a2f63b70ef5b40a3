import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Turn } from "../../src/article/components.tsx";
import { followInlineDials } from "../../src/islands/inlineDials.ts";
import { figureNamed } from "../../src/figures/registry.ts";
import { mount } from "../support/mount.tsx";

const button = (name: string) => page.getByRole("button", { name });

test("who guesses which words gain is answered in words, and may guess again", async () => {
  const { figure, readout } = await mount("curves");
  expect(figure.querySelector(".sx-guess-first input")).toBeNull();
  await page.getByText("Guess first").click();
  for (const word of ["jam", "gravel", "butter"])
    await page.getByRole("checkbox", { name: word }).click();
  await button("Reveal").click();
  expect(figure.querySelector(".sx-verdict")?.textContent).toBe(
    "All but butter gain from 1 to 2. You left out honey, cheese, garlic and regret. You ticked butter, and heat takes from it. By T = 5, jam (23% at its peak, 19% now) and honey (18% at its peak, 17% now) have turned back.",
  );
  expect(document.activeElement?.textContent).toBe("Guess again");
  expect(readout()).toContain("At T = 1.00: butter 58%");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("checkbox", { name: "jam" })).toBeVisible();
  expect(figure.querySelector(".sx-verdict")).toBeNull();
});

test("a guess at T = 0.1 stands hollow beside the truth", async () => {
  const { figure, column } = await mount("limits");
  await page.getByText("Guess first").click();
  const jam = page.getByRole("slider", { name: "jam" });
  await jam.fill("20");
  await button("Reveal").click();
  expect(figure.querySelector(".sx-verdict")?.textContent).toContain(
    "You gave jam 20%; at T = 0.1 it gets 1 pick in 22 thousand.",
  );
  expect(column("guess").slice(0, 2)).toEqual(["58%", "20%"]);
});

test("a number in a sentence turns its figure, and stops at the end of the dial", async () => {
  const open = figureNamed("dial")!.open();
  const { container } = await render(
    <p>
      At <Turn figure="dial" />.
    </p>,
  );
  followInlineDials({
    wake: (id) => (id === "dial" ? open : undefined),
    onAwake: (listener) => listener("dial", open),
  });
  expect(container.textContent).toBe("At ‹1.00›.");
  await button("Lower temperature").click();
  expect(open.live("temperature")).toBe("0.95");
  await button("Raise temperature").click();
  await button("Raise temperature").click();
  expect(open.live("temperature")).toBe("1.05");
  open.show(new URLSearchParams("t=inf"));
  await expect.element(button("Raise temperature")).toHaveAttribute("aria-disabled", "true");
  await expect.element(button("Lower temperature")).toHaveAttribute("aria-disabled", "false");
});

test.for(["curves", "limits"] as const)(
  "%s: who skips with the keyboard is where a new guess begins",
  async (id) => {
    await mount(id);
    await page.getByText("Guess first").click();
    const skip = page.getByRole("button", { name: "Skip, show me" });
    await expect.element(skip).toBeVisible();
    (skip.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: "Guess again" })).toHaveFocus();
  },
);
