import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { createServer, runnerImport } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const run = promisify(execFile);

/** The files that CONTRIBUTING.md builds a figure of, by path: a block of code whose fence says where it belongs. */
const blocks = [
  ...(await readFile(join(root, "CONTRIBUTING.md"), "utf8")).matchAll(
    /```tsx? title="([^"]+)"\n(.*?)```/gs,
  ),
].map(([, path = "", code = ""]) => ({ path, code }));

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "figure-"));
  await cp(root, copy, {
    recursive: true,
    filter: (path) => !/^(node_modules|dist|dist-\w+|\.git|bench)$/.test(basename(path)),
  });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
}, 60_000);

afterAll(() => rm(copy, { recursive: true }));

/** What `tsc` finds wrong in the copy; nothing if all is right. */
const problems = (): Promise<string> =>
  run(join(root, "node_modules/.bin/tsc"), ["-p", copy]).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );

test("the figure that CONTRIBUTING.md builds needs one folder and one line, and has its pages by that", async () => {
  const folder = new Set(blocks.map(({ path }) => dirname(path)));
  expect(folder).toEqual(new Set(["src/figures/surprise"]));
  for (const { path, code } of blocks) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), code);
  }
  const ids = join(copy, "src/figures/ids.ts");
  const before = await readFile(ids, "utf8");
  await writeFile(ids, before.replace("  alone: [],", '  alone: ["surprise"],'));
  expect(await problems()).toBe("");
  const [gallery, page, frame] = await html("gallery/", "fig/surprise/", "embed/surprise/");
  expect(gallery).toContain("How surprising is a word?");
  expect(page).toContain("a surprise of 2.22 bits");
  expect(frame).toContain('data-island="surprise"');

  await rm(join(copy, "src/figures/surprise"), { recursive: true });
  await expect(files()).rejects.toThrow("surprise");
  await writeFile(ids, before);
  expect((await files()).filter((file) => file.includes("surprise"))).toEqual([]);
});

/** The files of the pages that the copy would build. */
async function files(): Promise<readonly string[]> {
  const { module } = await runnerImport<{ pages: readonly { file: string }[] }>(
    join(copy, "src/pages/pages.ts"),
    { configFile: false },
  );
  return module.pages.map(({ file }) => file);
}

/** The pages at `paths` as the copy prerenders them. */
async function html(...paths: readonly string[]): Promise<readonly string[]> {
  const server = await createServer({
    root: copy,
    configFile: join(copy, "vite.config.ts"),
    server: { middlewareMode: true, ws: false },
    logLevel: "silent",
    appType: "custom",
  });
  try {
    const { pageAt } = await server.ssrLoadModule("/src/pages/pages.ts");
    const { render } = await server.ssrLoadModule("/src/prerender.tsx");
    return paths.map((path) => String(render(pageAt(path), undefined)));
  } finally {
    await server.close();
  }
}
