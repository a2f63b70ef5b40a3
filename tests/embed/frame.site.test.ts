import { expect, test } from "vitest";
import { type HostPage, openHost, ROOT } from "./hostPage.ts";

/** A page without our script, which keeps what its frame says. */
const RECORDER = `<script nonce="test">
  const heard = (document.documentElement.dataset.heard = "[]") && [];
  addEventListener("message", ({ data }) => {
    heard.push(data);
    document.documentElement.dataset.heard = JSON.stringify(heard);
  });
</script>`;
const frame = (query = "", hash = "") =>
  `${RECORDER}<iframe src="${ROOT}embed/dial/?v=1${query}${hash}" width="600" height="420"></iframe>`;

type Heard = Readonly<Record<string, unknown>>;
const heard = async ({ page }: HostPage): Promise<Heard[]> =>
  page.evaluate(() => JSON.parse(document.documentElement.dataset["heard"] ?? "[]") as Heard[]);
const ours = async (host: HostPage): Promise<Heard[]> =>
  (await heard(host)).filter(({ source }) => source === "softmax-embed");
const post = ({ page }: HostPage, message: unknown) =>
  page.evaluate(
    (x) => document.querySelector("iframe")!.contentWindow!.postMessage(x, "*"),
    message,
  );
const ask = (host: HostPage, request: object) =>
  post(host, { source: "softmax-host", version: 1, ...request });

async function open(query = "", hash = ""): Promise<HostPage> {
  const host = await openHost(frame(query, hash));
  await expect.poll(async () => (await ours(host)).length).toBeGreaterThan(0);
  return host;
}

test("it begins with its height, state and shares", async () => {
  const host = await open("&t=2&id=first&utm_source=x");
  expect((await ours(host))[0]).toEqual({
    source: "softmax-embed",
    version: 1,
    type: "ready",
    id: "first",
    height: 300,
    state: { t: "2" },
    probabilities: [0.75, 0.25],
  });
});

test("it says what of its address could not be used", async () => {
  const host = await open("&problem=The+link+is+wrong.");
  await expect
    .poll(() => ours(host))
    .toContainEqual(expect.objectContaining({ type: "error", message: "The link is wrong." }));
});

test("WordPress, Pym.js, Embedly and AMP hear the height in their own words", async () => {
  const host = await open("&childId=pym-1", "#?secret=aB3dE6gH9j");
  await expect.poll(() => heard(host)).toContain("pymxPYMxpym-1xPYMxheightxPYMx300");
  const all = await heard(host);
  expect(all).toContainEqual({ message: "height", value: 300, secret: "aB3dE6gH9j" });
  expect(all).toContainEqual({ sentinel: "amp", type: "embed-size", height: 300 });
  expect(all.find((x) => String(x).includes("iframe.resize"))).toMatch(/"height":300/);
});

test("WordPress and open-iframe-resizer are answered", async () => {
  const host = await open("", "#?secret=aB3dE6gH9j");
  const count = async (of: string) => (await heard(host)).filter((x) => of in Object(x)).length;
  const before = [await count("secret"), await count("width")];
  await post(host, { message: "ready", secret: "aB3dE6gH9j" });
  await post(host, { type: "iframe-child-init" });
  await expect
    .poll(async () => [await count("secret"), await count("width")])
    .toEqual(before.map((n) => n + 1));
});

test("at a fixed height no height is told, but all else", async () => {
  const host = await open("&height=fixed");
  await host.frames()[0]!.locator("input").press("ArrowRight");
  await expect.poll(async () => (await ours(host)).at(-1)).toMatchObject({ type: "change" });
  await ask(host, { type: "ping" });
  await expect.poll(async () => (await ours(host)).at(-1)).toMatchObject({ type: "resize" });
  for (const message of await heard(host)) expect(message).not.toHaveProperty("height");
});

test("set and reset move the figure and are answered with its state, not told as changes", async () => {
  const host = await open("&t=2");
  await ask(host, { type: "set", state: { t: "3", unknown: "x" } });
  await expect.poll(async () => (await ours(host)).at(-1)).toMatchObject({ state: { t: "3" } });
  await ask(host, { type: "reset" });
  await expect.poll(async () => (await ours(host)).at(-1)).toMatchObject({ state: { t: "2" } });
  const types = (await ours(host)).map(({ type }) => type);
  expect(new Set(types)).toEqual(new Set(["ready", "resize"]));
});

test("during a drag the height never falls; after it, it does", async () => {
  const host = await open();
  const { page } = host;
  const box = (await page.locator("iframe").boundingBox())!;
  await page.mouse.move(box.x + 60, box.y + 12);
  await page.mouse.down();
  await expect.poll(async () => (await ours(host)).some(({ type }) => type === "input")).toBe(true);
  const resize = (height: number) =>
    host.frames()[0]!.evaluate((h) => {
      document.querySelector("main")!.style.height = `${h}px`;
    }, height);
  const last = async () =>
    (await ours(host)).findLast(({ height }) => height !== undefined)?.["height"];
  await resize(200);
  await page.waitForTimeout(200);
  expect(await last()).toBe(300);
  await ask(host, { type: "ping" });
  await page.waitForTimeout(100);
  expect(await last()).toBe(300);
  await page.mouse.up();
  await expect.poll(last).toBe(200);
});

test("only its host may ask, and only as agreed", async () => {
  const host = await open("&t=2");
  const requests = [
    { source: "softmax-host", version: 1, type: "set", state: { t: 3 } },
    { source: "softmax-host", version: 2, type: "set", state: { t: "3" } },
    { source: "softmax-host", version: 1, type: "set", state: { t: "3" }, href: "https://x.test" },
    "reset",
    null,
  ];
  for (const request of requests) await post(host, request);
  await host
    .frames()[0]!
    .evaluate(() =>
      postMessage({ source: "softmax-host", version: 1, type: "set", state: { t: "3" } }, "*"),
    );
  await host.page.waitForTimeout(200);
  expect(await host.frames()[0]!.locator("input").inputValue()).toBe("2");
});

test("on its own it says nothing", async () => {
  const host = await open();
  await host.page.goto(`${ROOT}embed/dial/?v=1`);
  const said = await host.page.evaluate(async () => {
    const messages: unknown[] = [];
    addEventListener("message", ({ data }) => messages.push(data));
    document.querySelector("main")!.style.height = "400px";
    await new Promise((resolve) => setTimeout(resolve, 200));
    return messages;
  });
  expect(said).toEqual([]);
});
