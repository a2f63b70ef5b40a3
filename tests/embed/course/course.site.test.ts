import { unzipSync } from "fflate";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../../src/build/serve.mjs";
import { enter, leave, visit } from "../../support/page.ts";

const folder = mkdtempSync(join(tmpdir(), "course-"));
const files = new Map<string, Buffer>();
let platform = "";
let end = (): void => undefined;

/** A learning platform: a run-time of SCORM 1.2 around the course in a frame. It keeps what its address says it has. */
const PLATFORM = `<!doctype html><title>Platform</title>
<script src="scorm12.js"></script><script src="platform.js"></script>
<iframe src="index.html" style="width:100%;height:1400px;border:0"></iframe>`;
const RUNTIME = `window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
const kept = new URLSearchParams(location.search).get("kept");
if (kept) API.loadFromJSON({ suspend_data: kept, core: { lesson_status: "incomplete" } }, "cmi");`;

beforeAll(async () => {
  const reader = await visit("");
  const { page } = reader;
  const figure = page.locator("#dial");
  await figure.locator(".sx-menu > summary").click();
  await figure.getByRole("button", { name: "Embed" }).click();
  await page.getByRole("combobox", { name: "Where are you publishing?" }).selectOption("course");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the course package (ZIP)" }).click();
  const saved = join(folder, "saved.zip");
  await (await download).saveAs(saved);
  const zip = readFileSync(saved);
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    files.set(name, Buffer.from(content));
  }
  await leave(reader);
  const runtime = createRequire(import.meta.url).resolve("scorm-again/scorm12/min");
  writeFileSync(join(folder, "scorm12.js"), readFileSync(runtime));
  writeFileSync(join(folder, "platform.html"), PLATFORM);
  writeFileSync(join(folder, "platform.js"), RUNTIME);
  const server = await serve({ dir: folder, port: 0 });
  platform = `http://localhost:${(server.address() as AddressInfo).port}/`;
  end = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}, 120_000);
afterAll(() => end());

test("the package has a manifest of SCORM 1.2 that lists every file that is in it, and no other", () => {
  const manifest = files.get("imsmanifest.xml")!.toString();
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
  expect(new Set([...listed, "imsmanifest.xml"])).toEqual(new Set(files.keys()));
  expect(manifest).toContain("<schemaversion>1.2</schemaversion>");
  expect(manifest).toContain('adlcp:scormtype="sco"');
  expect(manifest).toContain('<file href="licenses.txt"/>');
  expect(files.get("tincan.xml")!.toString()).toContain('<launch lang="en">index.html</launch>');
});

/** The course in a platform, its figure awake. */
async function open(page: Page, address: string) {
  await page.goto(address);
  const course = address.includes("platform") ? page.frameLocator("iframe") : page;
  const figure = course.frameLocator("iframe");
  await figure.locator("[data-awake]").first().waitFor();
  const dial = figure.locator(".sx-dial__range");
  return { dial, tasks: course.locator("[data-task]"), done: course.locator("[data-done]") };
}

test("a learner’s goals are reported to the platform", async () => {
  const reader = await enter();
  const { page } = reader;
  const missing: string[] = [];
  page.on("response", (answer) => void (answer.ok() || missing.push(answer.url())));
  const value = (name: string) =>
    page.evaluate(
      (asked) =>
        (Reflect.get(globalThis, "API") as { lmsGetValue(name: string): string }).lmsGetValue(
          asked,
        ),
      name,
    );
  const { dial, tasks, done } = await open(page, `${platform}platform.html`);
  expect(await tasks.allTextContents()).toEqual([
    "to doMake gravel at least 10%.",
    "to doFind a temperature that puts jam above butter.",
  ]);
  expect(await value("cmi.core.lesson_status")).toBe("incomplete");
  await dial.press("End");
  await expect.poll(() => done.count()).toBe(1);
  expect(await value("cmi.core.score.raw")).toBe("50");
  await dial.press("Home");
  await expect.poll(() => value("cmi.core.lesson_status")).toBe("completed");
  expect(await value("cmi.core.score.raw")).toBe("100");
  expect(JSON.parse(await value("cmi.suspend_data"))).toMatchObject({ state: { t: "0" } });
  expect(missing.filter((url) => !url.endsWith("favicon.ico"))).toEqual([]);
  await reader.page.context().close();
});

test("the next visit goes on where the last one ended", async () => {
  const kept = { done: ["gravel"], tried: ["hot"], worked: true, state: { t: "10" } };
  const reader = await enter();
  const address = `${platform}platform.html?kept=${encodeURIComponent(JSON.stringify(kept))}`;
  const { dial, done } = await open(reader.page, address);
  expect(await done.allTextContents()).toEqual(["doneMake gravel at least 10%."]);
  await expect.poll(() => dial.getAttribute("aria-valuetext")).toContain("10");
  await dial.press("Home");
  await expect.poll(() => done.count()).toBe(2);
  await reader.page.context().close();
});

test("a record store of xAPI gets a statement of each step", async () => {
  const said: { verb: { display: { "en-US": string } } }[] = [];
  const store = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += String(part)));
    request.on("end", () => {
      if (request.method === "POST") said.push(JSON.parse(body));
      const allow = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" };
      response.writeHead(200, allow).end("[]");
    });
  }).listen(0);
  const endpoint = `http://localhost:${(store.address() as AddressInfo).port}/xapi/`;
  const launch = new URLSearchParams({
    endpoint,
    auth: "Basic bGVhcm5lcjo=",
    actor: '{"mbox":"mailto:learner@example.org"}',
    activity_id: "https://example.org/dial",
  });
  const reader = await enter();
  const { dial } = await open(reader.page, `${platform}index.html?${launch}`);
  await dial.press("End");
  await dial.press("Home");
  await expect
    .poll(() => said.map(({ verb }) => verb.display["en-US"]))
    .toEqual(["initialized", "progressed", "completed"]);
  store.close();
  await reader.page.context().close();
});
