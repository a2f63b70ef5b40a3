import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { SCRIPT as COURSE_SCRIPT } from "../embed/course/coursePages.ts";
import { widgetPath, WIDGETS } from "../embed/snippets/addresses.ts";
import { bundle } from "./bundle.ts";
import { NO_ADDRESS, PUBLIC_URL } from "./head.ts";
import { loaderFiles, pinnedPath } from "./loaderFiles.ts";
import { filesBeside } from "./site.ts";
import { buildWidget } from "./widgets.ts";

/** What the scripts at frozen addresses begin with: the loader of embedded figures, and what a course runs. */
const SCRIPTS = ["src/embed/host/loader.ts", "src/embed/course/course.ts"] as const;

const manifest = JSON.parse(readFileSync(resolve("package.json"), "utf8")) as {
  readonly version: string;
};

/** The loader that the release of this version has kept, if there was one: public/v1.2.0/embed.js. */
function keptLoader(): string | undefined {
  const path = resolve("public", pinnedPath(manifest.version));
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/**
 * Emits the files beside the pages: the sitemap, robots.txt, an oEmbed description for each figure and preset, and the
 * scripts and widgets at frozen addresses.
 */
export function emitted(): Plugin {
  return {
    name: "emitted",
    applyToEnvironment: ({ name }) => name === "client",
    async generateBundle() {
      if (PUBLIC_URL === undefined) this.warn(NO_ADDRESS);
      const [loader = "", course = ""] = await Promise.all(
        SCRIPTS.map(async (entry) => (await bundle(entry, "softmax"))[0].code),
      );
      const widgets = WIDGETS.map(
        async (id) => [widgetPath(id), (await buildWidget(id)).code] as const,
      );
      const files = [
        ...filesBeside(PUBLIC_URL),
        ...loaderFiles(manifest.version, loader, keptLoader()),
        [COURSE_SCRIPT, course] as const,
        ...(await Promise.all(widgets)),
      ];
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
