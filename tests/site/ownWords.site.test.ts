import { expect, inject, test } from "vitest";
import type { Frame, Page } from "playwright";
import { alive, frameOn, widen } from "../../src/build/stills/frames.ts";
import { figures } from "../../src/figures/registry.ts";
import { withoutIsolates } from "../../src/model/isolated.ts";
import { violations, violationsOfLayout } from "../support/axe.ts";
import { beyond } from "../support/beyond.ts";
import { OWN_VOCABULARIES, type OwnVocabulary, ownQuery } from "../support/ownVocabularies.ts";
import { enter, leave, shared, visit } from "../support/page.ts";

const PHONE = { viewport: { width: 320, height: 800 } };
const taking = figures.filter(({ takesWords }) => takesWords);

const notes = (frame: Page | Frame): Promise<readonly string[]> =>
  frame.locator(".sx-live-panel .sx-note").allTextContents();

/** Runs in the page: asks its frame for `state` and for nothing else, and waits until that is shown. */
const ask = (state: Readonly<Record<string, string>>): Promise<void> =>
  new Promise((resolve) => {
    const frame = document.querySelector("iframe")!.contentWindow!;
    const say = (request: object): void =>
      frame.postMessage({ source: "softmax-host", version: 1, ...request }, "*");
    // Each of the two requests is answered by a height.
    let answers = 0;
    addEventListener("message", function heard({ data }) {
      if (data?.source !== "softmax-embed" || data.type !== "resize" || ++answers < 2) return;
      if (data.state?.words !== state["words"]) return;
      removeEventListener("message", heard);
      requestAnimationFrame(() => setTimeout(resolve));
    });
    say({ type: "reset" });
    say({ type: "set", state });
  });

const host = shared(() => enter(PHONE));

// The vocabularies come as addresses and as what a host sets, turn by turn: each figure meets both ways, each vocabulary, too.
test.for(taking.map(({ id }, turn) => ({ id, turn })))(
  "a framed $id with own words is in order on a phone at T = 0, 1 and ∞, and for everybody",
  { timeout: 60_000 },
  async ({ id, turn }) => {
    const { page, complaints } = await host();
    const frame = await frameOn(page, inject("siteUrl"));
    const first = OWN_VOCABULARIES[turn % OWN_VOCABULARIES.length]!;
    const query = new URLSearchParams({ v: "1", ...ownQuery(first), t: "1" });
    await frame.goto(`${inject("siteUrl")}embed/${id}/?${query}`);
    await alive(frame);
    await widen(frame, PHONE.viewport.width);
    for (const vocabulary of [first, ...OWN_VOCABULARIES.filter((other) => other !== first)])
      for (const t of ["1", "0", "inf"]) {
        const seen = `${vocabulary.name} at T = ${t}`;
        const begins = vocabulary === first && t === "1";
        if (!begins) await page.evaluate(ask, { ...ownQuery(vocabulary), t });
        expect(await frame.evaluate(beyond), seen).toEqual([]);
        expect(await notes(frame), seen).toEqual([]);
        // Other words change no markup, but the places and sizes of things.
        const check = begins ? violations : violationsOfLayout;
        expect(t === "1" ? await check(frame) : [], seen).toEqual([]);
      }
    expect(complaints).toEqual([]);
  },
);

/** Runs in the page: gives all elements words of a vocabulary at a temperature, by their properties. */
function give([{ prompt, list }, temperature]: readonly [OwnVocabulary, number]): void {
  for (const element of document.querySelectorAll("softmax-figure"))
    Object.assign(element, {
      words: list.map(({ word }) => word),
      logits: list.map(({ score }) => score),
      prompt: prompt === "" ? null : prompt,
      temperature,
    });
}

const TEMPERATURES = [
  ["1", 1],
  ["0", 0],
  ["inf", Infinity],
] as const;

test(
  "elements take own words and a temperature from their page, and say what is right of them on a phone",
  { timeout: 120_000 },
  async () => {
    const reader = await enter(PHONE);
    const { page, complaints } = reader;
    await page.goto(`${inject("siteUrl")}404.html`);
    const elements = taking.map(
      ({ id }) => `<softmax-figure figure="${id}" loading="eager" lang="en">${id}</softmax-figure>`,
    );
    await page.setContent(
      `<!doctype html><html lang="en"><title>Host</title><body style="margin:0"><main>${elements.join("")}</main><script src="v1/embed.js" crossorigin="anonymous"></script>`,
    );
    const frames = await Promise.all(
      taking.map(async (_, i) => {
        const frame = page.locator("softmax-figure iframe").nth(i);
        await frame.waitFor({ state: "attached" });
        const content = await (await frame.elementHandle())!.contentFrame();
        await content!.locator("[data-awake]").first().waitFor({ state: "attached" });
        return content!;
      }),
    );
    for (const vocabulary of OWN_VOCABULARIES)
      for (const [t, temperature] of TEMPERATURES) {
        await page.evaluate(give, [vocabulary, temperature] as const);
        const seen = `${vocabulary.name} at T = ${t}`;
        for (const [i, figure] of taking.entries()) {
          const frame = frames[i]!;
          const right = withoutIsolates(
            figure.open(new URLSearchParams({ ...ownQuery(vocabulary), t })).readout(),
          );
          const said = async (): Promise<string> =>
            withoutIsolates((await frame.locator(".sx-readout").first().textContent()) ?? "");
          await expect.poll(said, { message: `${figure.id}, ${seen}` }).toBe(right);
          expect(await frame.evaluate(beyond), `${figure.id}, ${seen}`).toEqual([]);
        }
      }
    expect(complaints).toEqual([]);
    await leave(reader);
  },
);

test("a figure takes a reader’s words from its menu, and Embed takes them along", async () => {
  const reader = await visit("fig/dial/");
  const { page, complaints } = reader;
  const menu = page.locator(".sx-menu > summary");
  await menu.click();
  await page.getByRole("button", { name: "Use your own words" }).click();
  await page.getByLabel("Words and scores").fill("Ja 3\nNein 1.5");
  await page.getByLabel(/^Title/).fill("Ja oder nein?");
  await page.getByRole("button", { name: "Show them" }).click();
  await expect.poll(() => page.locator(".sx-readout").textContent()).toContain("Ja is picked 82%");
  expect(await page.locator(".sx-question").textContent()).toBe("Ja oder nein?");
  expect(await page.locator("#dial figcaption").textContent()).not.toContain("Seven words");
  await expect.poll(() => page.url()).toContain("words=Ja*3_Nein*1.5");
  await page.getByRole("button", { name: "Embed", exact: true }).click();
  // What nobody else reaches is offered as a component alone.
  const component = page.getByRole("dialog").getByLabel("Component", { exact: true });
  expect(await component.inputValue()).toContain(
    'state="words=Ja*3_Nein*1.5&amp;prompt=She+spread+her+toast+with&amp;title=Ja+oder+nein%3F"',
  );
  expect(complaints).toEqual([]);
  await leave(reader);
});

test("a link with own words shows them in the article, where prose keeps its own numbers", async () => {
  const reader = await visit("?figure=curves&t=2&words=Ja*3_Nein*1");
  const { page, complaints } = reader;
  await page.locator("[data-island=curves][data-awake]").waitFor({ state: "attached" });
  const readout = page.locator("#curves .sx-readout");
  await expect.poll(() => readout.textContent()).toBe("At T = 2.00: Ja 73%, Nein 27%.");
  const own = await page.locator('[data-live^="curves:"]').allTextContents();
  await page.goto(`${inject("siteUrl")}?figure=curves&t=2`);
  await expect.poll(() => readout.textContent()).toContain("butter");
  expect(await page.locator('[data-live^="curves:"]').allTextContents()).toEqual(own);
  expect(complaints).toEqual([]);
  await leave(reader);
});
