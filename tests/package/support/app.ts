import { execFileSync } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";

/** A project outside of the repository that has the package from npm's point of view. */
export interface App {
  readonly folder: string;
  /** Runs `node` with `args` in the project; what it printed. @throws Error if it fails, with what it printed */
  readonly node: (args: readonly string[], env?: Readonly<Record<string, string>>) => string;
}

/** Copies `apps/<name>` to the scratch folder `as` and installs what it needs, and the packed package. */
export async function install(
  name: "vite" | "next" | "vue" | "svelte" | "astro" | "react19",
  as: string = name,
): Promise<App> {
  const folder = join(inject("scratch"), as);
  await cp(join(import.meta.dirname, "../apps", name), folder, { recursive: true });
  const path = join(folder, "package.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  manifest.dependencies["softmax-temperature"] = `file:${inject("tarball")}`;
  await writeFile(path, JSON.stringify(manifest));
  run(folder, "npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], {});
  return { folder, node: (args, env = {}) => run(folder, process.execPath, args, env) };
}

function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): string {
  try {
    // Vitest's own NODE_ENV would be the project's.
    const { NODE_ENV: _, ...inherited } = process.env;
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      env: {
        ...inherited,
        CI: "1",
        NEXT_TELEMETRY_DISABLED: "1",
        ASTRO_TELEMETRY_DISABLED: "1",
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error });
  }
}
