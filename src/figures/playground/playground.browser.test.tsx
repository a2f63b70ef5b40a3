import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../tests/support/mount.tsx";

const button = (name: string) => page.getByRole("button", { name, exact: true });
const answer = JSON.stringify({
  choices: [
    {
      logprobs: {
        content: [-0.3, -0.2].map((logprob, i) => ({
          token: `t${i}`,
          logprob,
          top_logprobs: [
            { token: `t${i}`, logprob },
            { token: "<b>other</b>", logprob: -3 },
          ],
        })),
      },
    },
  ],
});

async function paste(text: string): Promise<void> {
  await page.getByText("Bring an API’s answer, or another list").click();
  await page.getByRole("textbox", { name: /An API’s answer, a Python print/ }).fill(text);
  await button("Read it").click();
}

test("a word is renamed where it stands, and a name that is taken is answered", async () => {
  const { open, figure } = await mount("playground");
  await button("Edit jam").click();
  await userEvent.keyboard("butter{Enter}");
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("There is a “butter” already. Give this one another name.");
  expect(open.query()).toEqual([]);
  await userEvent.fill(page.getByRole("textbox", { name: "Name of jam" }), "marmalade");
  await userEvent.keyboard("{Enter}");
  expect(figure.querySelectorAll(".sx-play-word")[1]?.textContent).toBe("marmalade");
  await expect.element(button("Edit marmalade")).toHaveFocus();
});

test("a score is typed, stepped and dragged, each a step to undo and redo", async () => {
  const { column, open } = await mount("playground");
  await button("Edit the score of gravel").click();
  await userEvent.keyboard("30{Enter}");
  expect(column("score")[6]).toBe("30.0");
  await button("Undo").click();
  expect(column("score")[6]).toBe("−1.0");
  await button("Redo").click();
  expect(column("score")[6]).toBe("30.0");
  await button("Undo").click();
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

test("words are reached by arrows, added and removed", async () => {
  const { figure } = await mount("playground");
  (button("Edit butter").element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  await expect.element(button("Edit honey")).toHaveFocus();
  await userEvent.keyboard("{End}");
  await expect.element(button("Edit gravel")).toHaveFocus();
  await button("Add a word").click();
  await expect.element(page.getByRole("textbox", { name: "Name of new word" })).toHaveFocus();
  await button("Remove new word").click();
  expect(figure.querySelectorAll(".sx-play-word")).toHaveLength(7);
});

test("adding 3 changes no probability, and doubling is halving T", async () => {
  const { column, open } = await mount("playground");
  const shares = column("share");
  await button("Add 3 to every score").click();
  expect(column("share")).toEqual(shares);
  open.restore([["t", "0.5"]]);
  await expect.poll(() => column("share")).not.toEqual(shares);
  const cold = column("share");
  open.restore([]);
  await button("Double every score").click();
  expect(column("share")).toEqual(cold);
});

test("a pinned temperature gets a column, hollow bars and a sentence", async () => {
  const { figure, open, column } = await mount("playground", "t=0.5");
  await button("Pin this T").click();
  const cold = column("share");
  open.show([
    ["t", "2"],
    ["pins", "0.5"],
  ]);
  await expect
    .element(page.getByText("From T = 0.50 to T = 2.00, butter falls from 84% to 37%"))
    .toBeInTheDocument();
  expect(column("pin-0.5")).toEqual(cold);
  expect(figure.querySelectorAll(".sx-ghost")).toHaveLength(7);
  await button("Unpin T = 0.50").click();
  expect(column("pin-0.5")).toEqual([]);
});

test("an API’s answer is read, bounded, and stepped through; no markup comes of it", async () => {
  const { column, figure, readout } = await mount("playground");
  await paste(answer);
  await expect.poll(() => column("score")).toEqual(["−0.3", "−3.0", "–"]);
  expect(figure.querySelector("b, script")).toBeNull();
  expect(figure.querySelectorAll(".sx-play-word")[1]?.textContent).toBe("<b>other</b>");
  await button("Next position").click();
  expect(column("score")[0]).toBe("−0.2");
  expect(readout()).toMatch(/^At T = 1\.00, “t1” gets 82%\. The other 50,255 tokens hold 13%\.$/);
  await page.getByRole("switch", { name: "These are log-probabilities" }).click();
  expect(readout()).toMatch(/^At T = 1\.00, t1 is picked 94% of the time\./);
});

test("a paste that cannot be read says why, and leaves all as it was", async () => {
  const { open } = await mount("playground");
  await paste("butter: 5\njam: lots");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Line 2, “jam: lots”");
  expect(open.query()).toEqual([]);
});

test("what was taken for granted is said, and another reading is one press away", async () => {
  const { column } = await mount("playground");
  await paste("Paris 0.9\nLyon 0.1");
  await expect
    .element(page.getByText(/^Read as probabilities: all lie from 0 to 1/))
    .toBeInTheDocument();
  expect(column("share").slice(0, 2)).toEqual(["90%", "10%"]);
  await button("Read as scores").click();
  await expect.poll(() => column("share")).toEqual(["69%", "31%"]);
});
