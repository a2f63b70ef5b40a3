import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { leave, type Visit, visit } from "../support/page.ts";
import { beginningOf, doEverything, reading } from "../support/translator.ts";

/** Frames of one page, named after what translates them. */
const names = ["twin", "words", "all"] as const;
/** Runs first in every frame. */
const BEGIN = `addEventListener("DOMContentLoaded", () => {
  globalThis.reading = (${reading})(document.body, name === "twin" ? undefined : name);
});`;

let reader: Visit;
beforeAll(async () => {
  reader = await visit("fig/dial/");
  await reader.page.evaluate((all) => {
    document.body.innerHTML = all.map((name) => `<iframe name="${name}"></iframe>`).join("");
    // What a figure is near to depends on it.
    for (const frame of document.querySelectorAll("iframe"))
      frame.style = "position: fixed; inset: 0; inline-size: 100%; block-size: 100%";
  }, names);
  // The first page of a frame keeps the frame’s window, and what begins in it would not begin again.
  await showThrice("fig/dial/");
  await reader.page.addInitScript(BEGIN);
});
afterAll(() => leave(reader));

/** Shows the page at `path` as it is and under each translator, and waits until all three live. */
async function showThrice(path: string): Promise<void> {
  const site = inject("siteUrl");
  await Promise.all(
    names.map(async (name) => {
      const frame = reader.page.frame(name);
      await frame?.goto(site + path);
      await frame?.locator("[data-awake]").waitFor();
    }),
  );
}

describe.for(figures.map(({ id }) => id))("translated before it wakes, %s", (id) => {
  test.each([
    ["on its page", "fig", 1],
    ["in a frame", "embed", Infinity],
  ])("loses no text and shows none that is stale %s", async (_, kind, most) => {
    const before = reader.complaints.length;
    await showThrice(`${kind}/${id}/?${beginningOf(id)}`);
    const { done, stale } = await reader.page.evaluate<Awaited<ReturnType<typeof doEverything>>>(
      `(${doEverything})({ twin: twin.reading, words: words.reading, all: all.reading }, ${most})`,
    );
    expect(stale).toBe("");
    expect(done).toBeGreaterThan(0);
    expect(reader.complaints.slice(before)).toEqual([]);
  });
});
