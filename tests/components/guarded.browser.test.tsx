import "../../src/styles/layers.css";
import { useState } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { SoftmaxFigure } from "../../src/package/index.ts";

const SENTENCE = "This figure stopped. It is shown as it begins.";

/** A page of somebody’s, with a counter of its own and two figures, the first of which tells it of its changes. */
function HostPage({ onChange }: { readonly onChange: (state: object) => void }) {
  const [count, setCount] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setCount(count + 1)}>
        Pressed {count}
      </button>
      <SoftmaxFigure figure="dial" temperature={2} onChange={({ state }) => onChange(state)} />
      <SoftmaxFigure figure="vectors" />
    </>
  );
}

/** Has every figure throw that computes probabilities; returns how to mend it. */
function failMathematics(): () => void {
  const failing = vi.spyOn(Math, "exp").mockImplementation(() => {
    throw new Error("no exponentials today");
  });
  return () => failing.mockRestore();
}

test("a component that throws is what it began as, until it is started again; the page of its host lives", async () => {
  // React prints what was caught.
  const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => void vi.restoreAllMocks());
  const states: object[] = [];
  const { container, getByRole } = await render(
    <HostPage onChange={(state) => states.push(state)} />,
  );
  const [figure, other] = [...container.querySelectorAll("figure")] as [HTMLElement, HTMLElement];
  const begun = figure.textContent;
  const range = () => figure.querySelector<HTMLInputElement>(".sx-dial__range")!;
  const field = () => figure.querySelector<HTMLInputElement>(".sx-dial .sx-field")!;
  const again = () => figure.querySelector<HTMLButtonElement>(".sx-remark button");
  for (let round = 0; round < 2; round += 1) {
    range().focus();
    await userEvent.keyboard("{End}");
    await expect.poll(() => field().value).toBe("∞");
    const mend = failMathematics();
    await userEvent.keyboard("{PageDown}");
    await expect.poll(again).not.toBeNull();
    expect(figure.textContent.replace(`${SENTENCE}Start it again`, "")).toBe(begun);
    expect(field().value).toBe("2.00");
    await expect.poll(() => container.querySelector("[role=status]")?.textContent).toBe(SENTENCE);
    expect(states.at(-1)).toEqual({ t: "2" });
    const pressed = again();
    expect(document.activeElement).toBe(pressed);
    await userEvent.keyboard("{Enter}");
    // It throws as long as nothing is mended, and says so each time.
    await expect.poll(again).not.toBe(pressed);
    await expect.poll(() => document.activeElement).toBe(again());
    mend();
    await getByRole("button", { name: /Pressed/ }).click();
    expect(container.textContent).toContain(`Pressed ${round + 1}`);
    again()?.focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(again).toBeNull();
    expect(figure.textContent).toBe(begun);
    expect(figure.contains(document.activeElement)).toBe(true);
  }
  range().focus();
  await userEvent.keyboard("{End}");
  await expect.poll(() => field().value).toBe("∞");
  expect(states.at(-1)).toEqual({ t: "inf" });
  expect(other.isConnected).toBe(true);
  expect(other.querySelector(".sx-remark")).toBeNull();
  expect(printed.mock.calls.flat().join(" ")).toContain("no exponentials today");
});
