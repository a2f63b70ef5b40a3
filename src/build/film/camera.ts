import type { Browser } from "playwright";
import { bundle } from "../bundle.ts";

/** Takes the film's picture at a time, in seconds, as a PNG: the very same bytes where nothing else is to be seen. */
export interface Camera {
  readonly take: (time: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** How high the stage is, in CSS px: see stage.css. */
const HEIGHT = 640;

let script: Promise<readonly [code: string, css: string]> | undefined;

/** Opens the film of the site at `site` on a stage; its pictures have the size that is given, in px. */
export async function openCamera(
  browser: Browser,
  site: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Camera> {
  script ??= load();
  const [code, css] = await script;
  const scale = height / HEIGHT;
  const size = { width: Math.round(width / scale), height: HEIGHT };
  const context = await browser.newContext({
    viewport: size,
    colorScheme: "light",
    reducedMotion: "reduce",
    // Our style sheet and our drawing come from outside the page.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(`${site}film/`);
  await page.addStyleTag({ content: css });
  await page.evaluate(`${code};globalThis.show = setStage();`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const device = await context.newCDPSession(page);
  await device.send("Emulation.setDeviceMetricsOverride", {
    ...size,
    deviceScaleFactor: scale,
    mobile: false,
  });
  let [seen, taken] = ["", Buffer.alloc(0)];
  return {
    take: async (time) => {
      const now = await page.evaluate<string>(`show(${time})`);
      if (now === seen) return taken;
      const { data } = await device.send("Page.captureScreenshot", {
        format: "png",
        optimizeForSpeed: true,
      });
      [seen, taken] = [now, Buffer.from(data, "base64")];
      return taken;
    },
    close: () => context.close(),
  };
}

/** The stage as a script that runs in a page, and its style sheet. */
async function load(): Promise<readonly [code: string, css: string]> {
  const entry = new URL("stage.ts", import.meta.url).pathname;
  const [stage, ...others] = await bundle(entry, "setStage");
  const sheet = others.find(({ fileName }) => fileName.endsWith(".css"));
  return [stage.code, sheet && "source" in sheet ? String(sheet.source) : ""];
}
