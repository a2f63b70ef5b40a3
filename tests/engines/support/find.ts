import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { firefox, webkit } from "playwright";
import type { EngineName } from "./engine.ts";

/** How a browser is started, as far as it depends on the machine; paths are absolute. */
export interface Found {
  readonly Firefox?: { readonly executablePath: string; readonly bidi: boolean };
  readonly WebKit?:
    { readonly executablePath: string } | { readonly driver: string; readonly xvfb: string };
  /** Poppler's programs, which read PDFs. */
  readonly poppler?: { readonly toText: string; readonly toPictures: string };
}

/** What the tests of this folder can use here. */
export type Tool = keyof Found;

const FIREFOXES = [
  "firefox-esr",
  "firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

const looks: { readonly [T in Tool]: () => Found[T] } = {
  Firefox: () => {
    const path = programs(FIREFOXES)[0];
    if (path !== undefined) return { executablePath: path, bidi: true };
    const own = firefox.executablePath();
    return existsSync(own) ? { executablePath: own, bidi: false } : undefined;
  },
  WebKit: () => {
    const [driver] = programs(["WebKitWebDriver"]);
    const [xvfb] = programs(["Xvfb"]);
    if (driver !== undefined && xvfb !== undefined) return { driver, xvfb };
    const own = webkit.executablePath();
    return existsSync(own) ? { executablePath: own } : undefined;
  },
  poppler: () => {
    const [toText] = programs(["pdftotext"]);
    const [toPictures] = programs(["pdftoppm"]);
    return toText !== undefined && toPictures !== undefined ? { toText, toPictures } : undefined;
  },
};

/** What Debian and its relatives call what has a tool in it. */
const PACKAGES: Readonly<Record<Tool, readonly string[]>> = {
  Firefox: ["firefox-esr"],
  WebKit: ["webkit2gtk-driver", "xvfb"],
  poppler: ["poppler-utils"],
};

/** The browsers that Playwright can install. */
const OWN: Partial<Record<Tool, Lowercase<EngineName>>> = { Firefox: "firefox", WebKit: "webkit" };

/**
 * What is here of the engines beside Chromium and of what reads their PDFs: what the system has, else Playwright's own,
 * else what can be installed now; and for each that is not, one sentence.
 */
export async function findTools(): Promise<{
  readonly found: Found;
  readonly missing: readonly string[];
}> {
  const found: { -readonly [T in Tool]?: Found[T] } = {};
  const missing: string[] = [];
  const take = async <T extends Tool>(tool: T): Promise<void> => {
    const here = looks[tool]() ?? install(tool);
    const problem = here
      ? await problemOf(tool, here)
      : `none here, and none to be had: ${how(tool)}`;
    if (problem === undefined) found[tool] = here;
    else missing.push(`Skipped without ${tool} (${problem})`);
  };
  await take("Firefox");
  await take("WebKit");
  await take("poppler");
  return { found, missing };
}

/** Why a browser of Playwright's own, which may lack libraries of the system, does not start; undefined if it does. */
async function problemOf<T extends Tool>(
  tool: T,
  here: NonNullable<Found[T]>,
): Promise<string | undefined> {
  if (!("executablePath" in here) || ("bidi" in here && here.bidi)) return undefined;
  try {
    const browser = await (tool === "Firefox" ? firefox : webkit).launch();
    await browser.close();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const how = (tool: Tool): string =>
  [
    `\`sudo apt-get install ${PACKAGES[tool].join(" ")}\``,
    ...(OWN[tool] ? [`\`npx playwright install --with-deps ${OWN[tool]}\``] : []),
  ].join(" or ");

function install<T extends Tool>(tool: T): Found[T] {
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES[tool]]);
  }
  const here = looks[tool]();
  const own = OWN[tool];
  if (here || own === undefined) return here;
  run(process.execPath, ["node_modules/playwright/cli.js", "install", own]);
  return looks[tool]();
}

/** Tries to run a command; what follows from a failure is up to the caller. */
function run(command: string, args: readonly string[]): void {
  console.log(`Not found: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync(command, args, { stdio: "inherit", timeout: 300_000, env });
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}

/** The paths at which the programs called `names` are. */
const programs = (names: readonly string[]): readonly string[] =>
  names
    .flatMap((name) =>
      isAbsolute(name)
        ? [name]
        : (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)),
    )
    .filter((path) => existsSync(path));
