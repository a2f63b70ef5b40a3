import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { firefox, webkit } from "playwright";
import { installOwn, installPackages } from "../../support/install.ts";

/** Programs that the tests of engines start, by what they are; paths are absolute. */
interface Programs {
  readonly Firefox: { readonly executablePath: string; readonly bidi: boolean };
  readonly WebKit:
    { readonly executablePath: string } | { readonly driver: string; readonly xvfb: string };
  /** What reads PDFs. */
  readonly poppler: { readonly toText: string; readonly toPictures: string };
}

/** Where a tool may be, what Debian and its relatives call its packages, and Playwright its own. */
interface Tool<T extends keyof Programs> {
  readonly look: () => Programs[T] | undefined;
  readonly packages: readonly string[];
  readonly own?: "firefox" | "webkit";
}

const tools: { readonly [T in keyof Programs]: Tool<T> } = {
  Firefox: {
    look: () => {
      const path = FIREFOXES.map(program).find((found) => found !== undefined);
      if (path !== undefined) return { executablePath: path, bidi: true };
      const own = program(firefox.executablePath());
      return own === undefined ? undefined : { executablePath: own, bidi: false };
    },
    packages: ["firefox-esr"],
    own: "firefox",
  },
  WebKit: {
    look: () => {
      const [driver, xvfb] = [program("WebKitWebDriver"), program("Xvfb")];
      if (driver !== undefined && xvfb !== undefined) return { driver, xvfb };
      const own = program(webkit.executablePath());
      return own === undefined ? undefined : { executablePath: own };
    },
    packages: ["webkit2gtk-driver", "xvfb"],
    own: "webkit",
  },
  poppler: {
    look: () => {
      const [toText, toPictures] = [program("pdftotext"), program("pdftoppm")];
      return toText === undefined || toPictures === undefined ? undefined : { toText, toPictures };
    },
    packages: ["poppler-utils"],
  },
};

const FIREFOXES = [
  "firefox-esr",
  "firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * What `start` makes of a tool: of the system's, else of Playwright's own, else of one that is installed now. Where there
 * is none, or it does not start, a line says that it is skipped, and it is undefined.
 */
export async function unlessMissing<T extends keyof Programs, Started>(
  name: T,
  start: (programs: Programs[T]) => Started | Promise<Started>,
): Promise<Started | undefined> {
  const { look, packages, own }: Tool<T> = tools[name];
  if (!look()) installPackages(packages);
  if (!look() && own) installOwn(own);
  try {
    const found = look();
    if (!found) throw new Error("there is none here, and none could be installed");
    return await start(found);
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split("\n");
    const advice = own ? ` or \`npx playwright install --with-deps ${own}\`` : "";
    console.log(
      `Tests that need ${name} are skipped: ${why}. Try \`sudo apt-get install ${packages.join(" ")}\`${advice}.`,
    );
    return undefined;
  }
}

/** The path of the program called `name`, if there is one. */
const program = (name: string): string | undefined =>
  isAbsolute(name)
    ? [name].find(existsSync)
    : (process.env["PATH"] ?? "")
        .split(delimiter)
        .map((folder) => join(folder, name))
        .find(existsSync);
