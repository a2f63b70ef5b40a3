import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { PUBLIC_URL } from "../../src/build/head.ts";
import { onDisk } from "../../src/build/oneFile.ts";
import { figureNamed } from "../../src/figures/registry.ts";
import type { Page } from "../../src/pages/page.ts";
import { pages } from "../../src/pages/pages.ts";
import { violations, violationsOfLayout } from "../support/axe.ts";
import { goTo, leave, openStill, readThrough, shared, visit } from "../support/page.ts";
import { expectSmuggledIsRefused } from "../support/smuggled.ts";
import { smallText } from "../support/text.ts";

const dist = (path: string): string =>
  fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const addressOf = ({ file }: Page): string => file.replace(/index\.html$/, "");
const figurePages = pages.flatMap((page) =>
  page.content.kind === "figure" ? [{ ...page, ...page.content }] : [],
);

describe("a figure's own page", () => {
  const reader = shared(() => visit("fig/dial/"));

  test.for(figurePages)("$file shows its figure in its state", async (page) => {
    const now = await reader();
    await goTo(now, addressOf(page));
    const open = figureNamed(page.figure)!.open(new URLSearchParams(page.preset?.query));
    await expect.poll(() => now.page.locator(".sx-readout").textContent()).toBe(open.readout());
    expect(await now.page.locator(".sx-note:visible").count()).toBe(0);
  });
});

test("a change on a figure's own page is in its address, and a reload brings it back", async () => {
  const reader = await visit("fig/limits/zero/");
  await reader.page.locator(".sx-field").fill("2");
  await reader.page.locator(".sx-field").press("Enter");
  await expect.poll(() => reader.page.url()).toContain("?v=1&t=2");
  await reader.page.reload();
  await expect.poll(() => reader.page.locator(".sx-field").inputValue()).toBe("2.00");
  await leave(reader);
});

describe.for(["fig/dial/cold/", "fig/cuts/"])("%s", (path) => {
  const reader = shared(async () => {
    const began = await visit(path, { viewport: { width: 320, height: 900 } });
    await readThrough(began.page);
    return began;
  });

  test.for([
    [320, violations],
    [1280, violationsOfLayout],
  ] as const)("axe finds nothing at %i px, and nothing is too wide", async ([width, ask]) => {
    const { page } = await reader();
    await page.setViewportSize({ width, height: 900 });
    expect(await ask(page)).toEqual([]);
    const [wide, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(seen ?? 0);
  });
});

test("on a phone no text of any other page is smaller than 12 px", async () => {
  const others = pages.filter(
    ({ content }) => !["article", "figure", "embed", "filmFrame"].includes(content.kind),
  );
  expect(others.length).toBeGreaterThan(2);
  const reader = await visit("fig/dial/", { viewport: { width: 320, height: 900 } });
  for (const page of others) {
    await openStill(reader, addressOf(page));
    const [small, read] = await reader.page.evaluate(smallText);
    expect(read).toBeGreaterThan(40);
    expect(small, page.file).toEqual([]);
  }
  await leave(reader);
});

test("the site says its full address where it was told one, and nothing that needs it where not", () => {
  const page = readFileSync(dist("fig/dial/index.html"), "utf8");
  for (const mark of ["og:url", "og:image", 'rel="canonical"', "application/json+oembed"])
    expect(page.includes(mark), mark).toBe(PUBLIC_URL !== undefined);
  for (const file of ["sitemap.xml", "oembed/dial.json"])
    expect(existsSync(dist(file)), file).toBe(PUBLIC_URL !== undefined);
  for (const file of ["index.html", "gallery/index.html", "embed/dial/index.html"])
    expect(readFileSync(dist(file), "utf8")).not.toContain("localhost:4173");
});

test("the site comes with the licences of all that others made and it holds, and the article says where they are", () => {
  const text = readFileSync(dist("licenses.txt"), "utf8");
  const { dependencies } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { readonly dependencies: Readonly<Record<string, string>> };
  // D3 is a bundle of packages, of which few are used.
  // The package and who renders pages run React, the site its stand-in.
  const { d3, react: _, "react-dom": __, ...whole } = dependencies;
  expect(d3).toBeDefined();
  for (const [name, version] of Object.entries(whole))
    expect(text).toMatch(new RegExp(`^${name} ${version} \\(`, "m"));
  for (const name of ["d3-random", "d3-scale", "d3-shape"])
    expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, "m"));
  for (const said of [
    "Jason Miller",
    "Mike Bostock",
    "Paul Henschel",
    "Khan Academy",
    "Adobe Systems",
    "LDNOOBW",
    "Attribution 4.0 International",
    "SIL OPEN FONT LICENSE",
  ])
    expect(text).toContain(said);
  expect(readFileSync(dist("index.html"), "utf8")).toContain('<a href="licenses.txt">');
});

test("the article in one file works without a server, and asks for nothing", async () => {
  const browser = await chromium.connect(inject("browserEndpoint"));
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    if (!/^(data:|file:.*how-hot-is-a-word\.html)/.test(request.url()))
      complaints.push(request.url());
  });
  await page.goto(`file://${dist("how-hot-is-a-word.html")}`);
  await page.locator("[data-awake]").first().waitFor();
  await page.locator("#dial .sx-dial__range").press("End");
  expect(await page.locator("#dial .sx-readout").textContent()).toContain(
    "every word gets the same",
  );
  await page.locator("#formula").getByRole("button", { name: "Slope" }).click();
  await page.locator("#formula .sx-slope").waitFor();
  const lost = await page.evaluate(() =>
    Array.from(document.links, ({ href }) => href).filter(
      (href) => !href.startsWith("http") && !href.startsWith(location.href.replace(/[?#].*/, "")),
    ),
  );
  expect(lost).toEqual([]);
  expect(await page.locator("#main").textContent()).toContain(
    "The playground has more room for it",
  );
  const licenses = page.locator("#licenses pre");
  expect(await licenses.isVisible()).toBe(false);
  await page.getByRole("link", { name: "the parts that others made" }).click();
  await page.getByText("Licences of what is in this file").click();
  for (const name of ["preact", "d3-scale", "katex", "naughty-words"])
    expect(await licenses.innerText()).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, "m"));
  expect(await licenses.innerText()).not.toMatch(/^react/m);
  expect(complaints).toEqual([]);
  await expectSmuggledIsRefused(page);
  await browser.close();
});

test("in it, links and what is embedded lead to the public site; where there is none, links are plain text and nothing is embedded", () => {
  const root = `<meta name="site-root" content="./" />`;
  const embed = `<button type="button" data-embed="dial">Embed</button>`;
  const kept = `<a href="?figure=dial#dial">Here.</a> <a href="https://a.test/">There.</a> <button data-export="dial">Take</button>`;
  const html = `${root}Do you <a href="teach/">teach?</a> ${kept}${embed}`;
  expect(onDisk(html, undefined)).toBe(`${root}Do you teach? ${kept}`);
  expect(onDisk(html, "https://example.org/words/")).toBe(
    `<meta name="site-root" content="https://example.org/words/" />Do you <a href="https://example.org/words/teach/">teach?</a> ${kept}${embed}`,
  );
  const built = readFileSync(dist("how-hot-is-a-word.html"), "utf8");
  expect(/<button[^>]* data-embed="/.test(built)).toBe(PUBLIC_URL !== undefined);
});
