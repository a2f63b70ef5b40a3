import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../tests/support/mount.tsx";

const button = (name: string) => page.getByRole("button", { name, exact: true });
const scores = () => page.getByRole("textbox", { name: /^Scores or log-probabilities/ });
const answers = () => page.getByRole("textbox", { name: /^Answers: one to each line/ });

test("the dial moves what is expected and not what came, and says whether its T lies inside", async () => {
  const { column, readout } = await mount("estimate");
  const came = column("came");
  expect(column("expected")[0]).toBe("90");
  await button("2").click();
  expect(column("expected")[0]).toBe("75");
  expect(column("came")).toEqual(came);
  expect(readout()).toMatch(/T = 2\.00, where the dial stands, lies outside, and T = 1 inside/);
});

test("answers are drawn at the dial’s temperature, and can be undone", async () => {
  const { column, open } = await mount("estimate", "t=0.5");
  await button("Draw 1,000 here").click();
  const total = column("came").reduce((sum, text) => sum + Number(text.replace(",", "")), 0);
  expect(total).toBe(1000);
  expect(Number(column("came")[0])).toBeGreaterThan(780);
  await button("Undo").click();
  expect(column("came")[0]).toBe("116");
  expect(open.query()).toEqual([["t", "0.5"]]);
});

test("answers with a cut show it", async () => {
  const { readout } = await mount("estimate", "t=2");
  await page.getByRole("switch", { name: "Cut off all but the first 4 words" }).click();
  await button("Draw 200 here").click();
  expect(readout()).toMatch(/^Never came: garlic, regret and gravel\./);
});

test("a reader brings scores and raw answers; what cannot be read is told, kept, and changes nothing", async () => {
  const { column, figure, readout } = await mount("estimate", "t=1");
  await page.getByText("Bring your own scores and answers").click();
  await scores().fill("yes -0.3\n<b>no</b>");
  await answers().fill("Yes.\nno\nyes\nmaybe");
  await button("Read them").click();
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent(
      "Line 2, “<b>no</b>”, is not a word and a number. Write one word to a line, such as “butter: 5”.",
    );
  await expect.element(answers()).toHaveValue("Yes.\nno\nyes\nmaybe");
  expect(column("came")[0]).toBe("116");
  await scores().fill("yes -0.3\nno -1.4");
  await button("Read them").click();
  await expect.poll(() => column("came")).toEqual(["2", "1"]);
  expect(readout()).toMatch(/^The likeliest temperature of these 3 answers is T = /);
  expect(figure.textContent).toMatch(/One answer is no word with a score \(maybe\)/);
  expect(figure.querySelector("b")).toBeNull();
});

test("two answers are compared, and two that are the same are said to be", async () => {
  const { readout, column } = await mount("estimate", "t=1");
  await button("Two answers’ log-probabilities").click();
  expect(readout()).toMatch(/^T₁\/T₂ is 0\.500\./);
  await page.getByText("Bring your own two answers").click();
  const [first, second] = [/^First answer/, /^Second answer/].map((name) =>
    page.getByRole("textbox", { name }),
  );
  await second!.fill((first!.element() as HTMLTextAreaElement).value);
  await button("Read them").click();
  await expect.poll(() => column("second")).toEqual(column("first"));
  expect(readout()).toMatch(/the first’s again\. Both are of one T/);
});

test("pointing at the plot turns the dial", async () => {
  const { open } = await mount("estimate");
  const plot = page.getByRole("img", { name: "Likelihood of each temperature, over the dial" });
  const { width } = plot.element().getBoundingClientRect();
  await userEvent.click(plot, { position: { x: width / 2, y: 20 } });
  expect(open.temperature()).toBe(1);
});
