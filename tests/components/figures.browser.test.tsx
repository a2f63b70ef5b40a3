import axe, { type RunOnly } from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { figures } from "../../src/figures/registry.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import { FigureFrame } from "../../src/figures/FigureFrame.tsx";
import { texts } from "../../src/figures/texts.ts";
import { mount, repeatedIds, widen, WIDTHS } from "../support/mount.tsx";

const MOST_TAB_STOPS = 12;
const STANDARDS: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** The rules whose answer another colour scheme can change. */
const OF_COLOUR: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
/** What is asked of whole pages, which a figure is not. */
const OF_PAGES = ["region", "page-has-heading-one", "landmark-one-main"];

const ids = figures.map(({ id }) => id);
const editable = ["scores", "shares", "pipeline", "exponential", "curves", "tail"] as const;
const guessed: Partial<Record<FigureId, boolean>> = { scores: true, exponential: true };

/** Skips the question that some figures begin with. */
async function skipGuess(id: FigureId): Promise<void> {
  if (guessed[id]) await page.getByRole("button", { name: "Skip, show me" }).click();
}

async function violations(part: Element, runOnly = STANDARDS): Promise<string[]> {
  const rules = Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }]));
  const found = await axe.run(part, { runOnly, rules: runOnly === STANDARDS ? rules : {} });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What axe finds wrong with `part`: by all rules where it is light, and in the dark by those of colours. */
async function violationsInBothSchemes(part: Element): Promise<string[]> {
  const { style } = document.documentElement;
  style.background = "var(--paper)";
  style.colorScheme = "light";
  const light = await violations(part);
  style.colorScheme = "dark";
  return [...light, ...(await violations(part, OF_COLOUR)).map((line) => `dark: ${line}`)];
}

test.for(ids)(
  "axe finds nothing wrong with %s, light or dark, on a phone or a desk, and nothing in it is too wide",
  async (id) => {
    const { figure } = await mount(id);
    expect(await violationsInBothSchemes(figure)).toEqual([]);
    await skipGuess(id);
    for (const details of figure.querySelectorAll("details")) details.open = true;
    for (const width of WIDTHS) {
      await widen(width);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(await violationsInBothSchemes(figure), `${width} px wide`).toEqual([]);
    }
  },
);

test.for(ids)("%s adds at most twelve tab stops, and lets go of the keyboard", async (id) => {
  await mount(id);
  await skipGuess(id);
  (page.getByRole("button", { name: "before", exact: true }).element() as HTMLElement).focus();
  const stops: string[] = [];
  while (stops.length < 40) {
    await userEvent.keyboard("{Tab}");
    const { activeElement } = document;
    if (activeElement?.textContent === "after") break;
    stops.push(activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "");
  }
  expect(stops).toContain("How to use");
  expect(stops.length, stops.join(" → ")).toBeLessThanOrEqual(MOST_TAB_STOPS);
});

test.for(ids)("two of %s on one page share no id but the frame’s own", async (id) => {
  const figure = figures.find((other) => other.id === id)!;
  for (const prefix of ["one-", "two-"])
    await render(<>{figure.open().element}</>, {
      container: document.body.appendChild(document.createElement("div")),
      createRootOptions: { identifierPrefix: prefix },
    });
  expect(document.querySelectorAll(".sx-readout")).toHaveLength(2);
  expect(repeatedIds()).toEqual([]);
});

test.for(ids)(
  "nothing that can be focused is hidden in %s, and every reference leads to an element",
  async (id) => {
    const { figure } = await mount(id);
    const referring = figure.querySelectorAll("[for], [aria-labelledby], [aria-describedby]");
    const targets = [...referring].flatMap((element) =>
      ["for", "aria-labelledby", "aria-describedby"].flatMap(
        (name) => element.getAttribute(name)?.split(" ") ?? [],
      ),
    );
    expect(targets.filter((target) => document.getElementById(target) === null)).toEqual([]);
    await skipGuess(id);
    const hidden = figure.querySelectorAll(
      "[aria-hidden=true] :is(a, button, input, select, [tabindex])",
    );
    expect([...hidden]).toEqual([]);
  },
);

const STATES = ["t=0", "t=0.001", "t=1000", "t=inf", "z=2,2,2,2,2,2,2", "z=8,8,8,8,8,8,-4&t=0.01"];

/** What no reader should meet. NaN is not among it: the pipeline shows where naive arithmetic breaks. */
const NONSENSE = /\b(undefined|null|Infinity)\b|−0(\.0)?\b(?!\.)/;

test.for(ids)("%s never says undefined, Infinity or −0 to its reader", async (id) => {
  const { open, figure } = await mount(id);
  await skipGuess(id);
  for (const query of STATES) {
    open.restore(new URLSearchParams(query));
    await new Promise(requestAnimationFrame);
    expect(figure.innerText, query).not.toMatch(NONSENSE);
  }
});

const charts = ["dial", "scores", "formula", "tail"] as const;

test.for(charts.flatMap((id) => WIDTHS.map((width) => ({ id, width }))))(
  "the bars of $id are a table, with headers, $width px wide",
  async ({ id, width }) => {
    await widen(width);
    await mount(id);
    await skipGuess(id);
    const table = page.getByRole("table").first();
    for (const name of ["Word", "Score z", "Probability"])
      await expect.element(table.getByRole("columnheader", { name })).toBeInTheDocument();
    for (const name of ["butter", "gravel"])
      await expect.element(table.getByRole("rowheader", { name })).toBeInTheDocument();
    const butter = table.getByRole("row", { name: /^butter/ });
    expect(
      butter
        .getByRole("cell")
        .elements()
        .map(({ textContent }) => textContent.slice(0, 3)),
    ).toEqual(["5.0", "58%"]);
  },
);

test.for(editable)("reset and undo of %s lead back and forth", async (id) => {
  const causes = { scores: "t=2", shares: "add=4", exponential: "gap=3" } as const;
  const query = id in causes ? causes[id as keyof typeof causes] : "t=2";
  const { open } = await mount(id);
  open.show(new URLSearchParams(query));
  await page.getByRole("button", { name: "Reset" }).click();
  expect(open.query()).toEqual([]);
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  expect(new URLSearchParams(open.query().map(([n, t]) => [n, t])).toString()).toBe(query);
  await undo.click();
  expect(open.query()).toEqual([]);
  await expect.element(undo).toHaveAttribute("aria-disabled", "true");
});

test.for(ids)("%s never speaks of butter or jam where they are not among the words", async (id) => {
  const { open, figure } = await mount(id);
  await skipGuess(id);
  open.restore(new URLSearchParams("words=coin"));
  await new Promise(requestAnimationFrame);
  // What is printed around the live part speaks of the toast, with which every figure begins.
  for (const printed of figure.querySelectorAll<HTMLElement>(".sx-question, .sx-menu, figcaption"))
    printed.hidden = true;
  const spoken = ["butter", "jam"].filter((word) => figure.innerText.includes(word));
  const onlyToast = open.query().length === 0;
  expect(onlyToast ? [] : spoken).toEqual([]);
});

test("a link’s mistakes are told as plain text, once each", async () => {
  const { open, figure } = await mount("dial");
  open.restore(new URLSearchParams("t=<b>hot</b>&t=<b>hot</b>&words=soup"));
  const notes = () =>
    [...figure.querySelectorAll(".sx-note")].map(({ textContent }) => textContent);
  await expect
    .poll(notes)
    .toEqual([
      "The link says t=“<b>hot</b>”, which is not 0, a number from 0.001 to 1000, or inf. It was left out.",
      "The link says words=“soup”, which is not one of toast, capital, coin, or 2 to 12 different words with scores, such as Ja*3_Nein*1.5. It was left out.",
    ]);
});

test("the frame’s question names the figure", async () => {
  for (const id of ids) {
    const { unmount } = await render(
      <FigureFrame id={id} text={texts[id]}>
        {null}
      </FigureFrame>,
    );
    await expect.element(page.getByRole("figure")).toHaveAccessibleName(/[.,] .+/);
    await unmount();
  }
});
