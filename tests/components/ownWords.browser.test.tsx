import axe from "axe-core";
import { useRef, useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { followOwnTexts } from "../../src/hydration/ownTexts.ts";
import { openOwnWords } from "../../src/islands/ownWords/openOwnWords.tsx";
import { SoftmaxFigure, type SoftmaxFigureHandle } from "../../src/package/index.ts";
import "../../src/styles/page.css";
import { mount, widen } from "../support/mount.tsx";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const dialog = page.getByRole("dialog", { name: "Use your own words" });
const list = dialog.getByRole("textbox", { name: "Words and scores, one pair to a line" });
const field = (name: string | RegExp) => dialog.getByRole("textbox", { name });
const show = dialog.getByRole("button", { name: "Show them" });

afterEach(async () => {
  document.querySelector("dialog")?.close();
  await vi.waitUntil(() => document.querySelector("dialog") === null);
});

/** A figure with texts that follow its words, and the form about it. */
async function opened(id: "dial" | "scores", query = "") {
  const mounted = await mount(id, query);
  // As a parser reads a template that was printed.
  for (const template of mounted.figure.querySelectorAll("template"))
    template.content.append(...template.childNodes);
  followOwnTexts(mounted.figure, mounted.open);
  const opener = document.querySelector("button")!;
  opener.focus();
  openOwnWords(id, mounted.open, opener);
  await expect.element(dialog).toBeVisible();
  return { ...mounted, opener };
}

test("the form begins with the figure’s words, and puts the reader’s in their place", async () => {
  const { figure, open, readout, opener } = await opened("dial", "t=0.5");
  const begun = figure.querySelector("figcaption")!.textContent;
  const box = list.element() as HTMLTextAreaElement;
  expect(document.activeElement).toBe(box);
  expect(box.value.split("\n")).toEqual([
    "butter: 5",
    "jam: 4",
    "honey: 3.5",
    "cheese: 2.5",
    "garlic: 1.5",
    "regret: 0",
    "gravel: -1",
  ]);
  await list.fill("Ja 3\nNein 1.5");
  await field(/^Prompt/).fill("Kommst du mit?");
  await field(/^Title/).fill("<i>Ja</i> oder nein");
  await show.click();
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
  expect(readout()).toMatch(/^At T = 0\.50, Ja is picked 95% of the time\./);
  expect(open.query()).toEqual([
    ["t", "0.5"],
    ["words", "Ja*3_Nein*1.5"],
    ["prompt", "Kommst du mit?"],
    ["title", "<i>Ja</i> oder nein"],
  ]);
  expect(figure.querySelector(".sx-question")!.textContent).toBe("<i>Ja</i> oder nein");
  expect(figure.querySelector("figcaption")!.textContent).toMatch(/^Grey bars: the scores, /);
  open.showWords([]);
  expect(figure.querySelector("figcaption")!.textContent).toBe(begun);
});

test("what does not fit is said, and nothing is lost", async () => {
  const { readout } = await opened("dial");
  const before = readout();
  await list.fill("Ja 3");
  await show.click();
  await expect.element(dialog.getByRole("alert")).toBeVisible();
  expect((list.element() as HTMLTextAreaElement).value).toBe("Ja 3");
  expect(readout()).toBe(before);
});

test.for([320, 1280])("the form is in order for everybody on %d px", async (width) => {
  await widen(width);
  await opened("scores", "words=Ja*3_Nein*1");
  expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
  const { violations } = await axe.run(dialog.element(), {
    runOnly: { type: "tag", values: TAGS },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole("button", { name: /^Back to/ }).click();
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
});

/** A page that holds the temperature of a figure, and allows none above 2. */
function Holder({ heard }: { readonly heard: number[] }) {
  const [temperature, setTemperature] = useState(1);
  const figure = useRef<SoftmaxFigureHandle>(null);
  const [told, tell] = useState("");
  return (
    <>
      <button type="button" onClick={() => setTemperature(0.25)}>
        cool
      </button>
      <button type="button" onClick={() => figure.current?.set({ temperature: 2 })}>
        set
      </button>
      <button
        type="button"
        onClick={() => tell(JSON.stringify([figure.current?.state, figure.current?.probabilities]))}
      >
        tell
      </button>
      <output>{told}</output>
      <SoftmaxFigure
        ref={figure}
        figure="dial"
        id="held"
        style={{ maxWidth: 400 }}
        controls={false}
        words={["Ja", "Nein"]}
        logits={[3, 3]}
        title="Yes or no"
        caption="Two words."
        temperature={temperature}
        onTemperatureChange={(next) => {
          heard.push(next);
          if (next <= 2) setTemperature(next);
        }}
      />
    </>
  );
}

test("a page that holds the temperature is asked, and the dial stands where it says", async () => {
  const heard: number[] = [];
  const { container } = await render(<Holder heard={heard} />);
  const exact = () => container.querySelector<HTMLInputElement>(".sx-dial .sx-field")!.value;
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  expect(exact()).toBe("1.00");
  await press("cool");
  await expect.poll(exact).toBe("0.25");
  expect(heard).toEqual([]);
  container.querySelector<HTMLInputElement>(".sx-dial__range")!.focus();
  await userEvent.keyboard("{End}");
  await expect.poll(() => heard.at(-1)).toBe(Infinity);
  await expect.poll(exact).toBe("0.25");
  await press("set");
  await expect.poll(exact).toBe("2.00");
  expect(heard.at(-1)).toBe(2);
  await press("tell");
  const told = container.querySelector("output")!;
  await expect
    .poll(() => JSON.parse(told.textContent || "null"))
    .toEqual([
      { t: "2", words: "Ja*3_Nein*3", title: "Yes or no", caption: "Two words." },
      [0.5, 0.5],
    ]);
  const root = document.getElementById("held")!;
  expect(root.style.maxWidth).toBe("400px");
  expect(root.querySelector(".sx-question")!.textContent.trim()).toBe("Yes or no");
  expect(root.querySelector("figcaption")!.textContent).toBe("Two words.");
  expect(getComputedStyle(root.querySelector(".sx-quiet")!).display).toBe("none");
});

test("a figure holds its temperature itself from a default one on, and its ref leads back", async () => {
  const heard: number[] = [];
  const handle: { current: SoftmaxFigureHandle | null } = { current: null };
  const { container } = await render(
    <SoftmaxFigure
      ref={handle}
      figure="dial"
      words="Ja*3_Nein*3"
      defaultTemperature={0.5}
      onTemperatureChange={(next) => heard.push(next)}
    />,
  );
  const exact = () => container.querySelector<HTMLInputElement>(".sx-dial .sx-field")!.value;
  expect(exact()).toBe("0.50");
  container.querySelector<HTMLInputElement>(".sx-dial__range")!.focus();
  await userEvent.keyboard("{End}");
  await expect.poll(exact).toBe("∞");
  expect(heard.at(-1)).toBe(Infinity);
  expect(handle.current!.probabilities).toEqual([0.5, 0.5]);
  handle.current!.reset();
  await expect.poll(exact).toBe("0.50");
  expect(handle.current!.state).toEqual({ t: "0.5", words: "Ja*3_Nein*3" });
});
