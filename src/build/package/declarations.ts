import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import type { Plugin } from "vite";

const project = join(import.meta.dirname, "../../package/tsconfig.json");
const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
/** A module's own style sheet: it has no types. */
const STYLES = /^import "\.[^"]+\.css";\n/gm;
const SPECIFIER = /((?:\bfrom|\bimport\(?)\s*")(\.[^"]+?)\.tsx?"/g;

/** Emits, under `types/`, the declarations of the modules `entries` (paths in `src`) and of all that these speak of. */
export function declarations(entries: readonly string[]): Plugin {
  return {
    name: "package-declarations",
    async generateBundle() {
      const out = await mkdtemp(join(tmpdir(), "declarations-"));
      try {
        await compile(out);
        for (const [fileName, source] of await reachable(out, entries))
          this.emitFile({ type: "asset", fileName: `types/${fileName}`, source });
      } finally {
        await rm(out, { recursive: true });
      }
    },
  };
}

async function compile(outDir: string): Promise<void> {
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { bin: { tsc: string } };
  const tsc = join(dirname(manifest), bin.tsc);
  await promisify(execFile)(process.execPath, [tsc, "-p", project, "--outDir", outDir]);
}

/** The declarations in `folder` that can be reached from `entries`, with specifiers that any resolver understands. */
async function reachable(
  folder: string,
  entries: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const visit = async (path: string): Promise<void> => {
    const name = relative(folder, path);
    if (found.has(name)) return;
    const source = await readFile(path, "utf8");
    found.set(name, source.replace(STYLES, "").replace(SPECIFIER, '$1$2.js"'));
    for (const [, , specifier = ""] of source.matchAll(SPECIFIER))
      await visit(join(dirname(path), `${specifier}.d.ts`));
  };
  for (const entry of entries) await visit(join(folder, `${entry}.d.ts`));
  return found;
}
