import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Turn } from "../../src/article/components.tsx";
import { followInlineDials } from "../../src/islands/inlineDials.ts";
import { figureNamed } from "../../src/figures/registry.ts";

const button = (name: string) => page.getByRole("button", { name });

test("a number in a sentence turns its figure, and stops at the end of the dial", async () => {
  const open = figureNamed("choices")!.open(new URLSearchParams("t=1.5"));
  const { container } = await render(
    <p>
      At <Turn figure="choices" />.
    </p>,
  );
  followInlineDials({
    wake: (id) => (id === "choices" ? open : undefined),
    onAwake: (listener) => listener("choices", open),
  });
  expect(container.textContent).toBe("At ‹1.50›.");
  await button("Lower temperature").click();
  expect(open.live("temperature")).toBe("1.45");
  await button("Raise temperature").click();
  await button("Raise temperature").click();
  expect(open.live("temperature")).toBe("1.55");
  open.show(new URLSearchParams("t=inf"));
  await expect.element(button("Raise temperature")).toHaveAttribute("aria-disabled", "true");
  await expect.element(button("Lower temperature")).toHaveAttribute("aria-disabled", "false");
});
