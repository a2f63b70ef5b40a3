import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { afterAll, describe, expect, test } from "vitest";
import type { Engine } from "./support/engine.ts";
import { launchEngines } from "./support/engines.ts";

// Without our policy, which keeps WebKit's driver from running scripts in the page.
const files = sirv(fileURLToPath(new URL("../../dist", import.meta.url)), { dev: true });
const server = createServer((request, response) => files(request, response)).listen(0);
const address = server.address();
const site = `http://localhost:${typeof address === "object" && address ? address.port : 0}/`;
const engines = await launchEngines("no-preference");

afterAll(async () => {
  await Promise.all(engines.map(({ close }) => close()));
  server.close();
});

/** Opens the film at `at` seconds, and waits until it is alive. */
async function openFilm({ open, run }: Engine, at: number): Promise<void> {
  await open(`${site}film/?at=${at}`);
  await run(async () => {
    while (!document.querySelector("[data-film][data-awake]"))
      await new Promise(requestAnimationFrame);
  }, null);
}

/** In the page: what the film shows now, and where the dial's thumb is in the window. */
function shown() {
  const all = <E extends Element>(selector: string) => [
    ...document.querySelectorAll<E>(`[data-film] ${selector}`),
  ];
  const thumb = all(".film-thumb")[0]?.getBoundingClientRect();
  return {
    time: Number(all<HTMLInputElement>("[data-film-seek]")[0]?.value),
    caption: all("[data-film-caption]")[0]?.textContent ?? "",
    button: all<HTMLElement>("[data-film-play]")[0]?.innerText ?? "",
    temperature: all(".film-temperature")[0]?.textContent ?? "",
    texts: all("svg text")
      .filter((text) => text.getAttribute("display") !== "none" && text.textContent !== "")
      .map((text) => `${text.textContent} ${text.getAttribute("y")}`),
    thumb: {
      x: (thumb?.left ?? 0) + (thumb?.width ?? 0) / 2,
      y: (thumb?.top ?? 0) + (thumb?.height ?? 0) / 2,
    },
  };
}

/** In the page: plays from where it is until `time`, and stops. */
async function playUntil(time: number): Promise<void> {
  const seek = document.querySelector<HTMLInputElement>("[data-film-seek]");
  const play = document.querySelector<HTMLButtonElement>("[data-film-play]");
  play?.click();
  while (Number(seek?.value) < time) await new Promise(requestAnimationFrame);
  play?.click();
}

/** In the page: goes to `time`. */
function seekTo(time: number): void {
  const seek = document.querySelector<HTMLInputElement>("[data-film-seek]");
  if (!seek) return;
  seek.value = String(time);
  seek.dispatchEvent(new Event("input", { bubbles: true }));
}

describe.for(engines)("in $name", (engine) => {
  const { run } = engine;

  test("the film plays, and stops where it is told to", async () => {
    await openFilm(engine, 12.5);
    await run(playUntil, 13);
    const stopped = await run(shown, null);
    expect(stopped.time).toBeGreaterThanOrEqual(13);
    expect(stopped.time).toBeLessThan(15);
    expect(stopped.button).toContain("Play");
    expect((await run(shown, null)).time).toBe(stopped.time);
  });

  test("the dial is held by a mouse, and “Go on” leads back", async () => {
    await openFilm(engine, 46.5);
    const before = await run(shown, null);
    await engine.drag(before.thumb, { x: 120, y: 0 });
    const held = await run(shown, null);
    expect(held.thumb.x).toBeCloseTo(before.thumb.x + 120, -1);
    expect(Number(held.temperature.split("= ")[1])).toBeGreaterThan(1.2);
    expect(held.caption).toMatch(/^You hold the picture\./);
    expect(held.button).toContain("Go on");
    await run(playUntil, 47.5);
    expect((await run(shown, null)).caption).not.toMatch(/^You hold/);
  });
});

test("at every time every engine draws the same texts at the same heights", async () => {
  for (const time of [3, 13.5, 31, 47.5, 61, 68, 84, 92]) {
    const [chromium, ...others] = await Promise.all(
      engines.map(async (engine) => {
        await engine.run(seekTo, time);
        const { texts, time: at } = await engine.run(shown, null);
        return { name: engine.name, texts, at };
      }),
    );
    expect(chromium?.texts.length).toBeGreaterThan(8);
    for (const { name, texts, at } of others) {
      expect(at, name).toBe(chromium?.at);
      expect(texts, `${name} at ${time}`).toEqual(chromium?.texts);
    }
  }
});
