import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { serve } from "../../src/build/serve.mjs";
import { chromiumArgs, ensureChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at its end. */
    siteUrl: string;
    /** Another origin, whose pages (tests/site/hosts) embed our figures; empty if there are none. */
    hostsUrl: string;
    /** What `chromium.connect` takes to reach the one browser of the run. */
    browserEndpoint: string;
  }
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Serves the built site and starts one browser for all site tests; ends both after the last. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dist = folder("../../dist");
  const hosts = folder("../site/hosts");
  if (!existsSync(dist)) throw new Error("The site tests need the built site: npm run build");
  const site = await serve({ dir: dist, port: 0 });
  const host = existsSync(hosts) ? await serve({ dir: hosts, port: 0 }) : undefined;
  const browser = await chromium.launchServer({
    executablePath: ensureChromium(),
    args: [...chromiumArgs],
  });
  provide("siteUrl", urlOf(site));
  provide("hostsUrl", host ? urlOf(host) : "");
  provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    site.close();
    host?.close();
  };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return `http://localhost:${address.port}/`;
}
