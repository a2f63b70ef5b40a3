import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { installPackages } from "../support/install.ts";

/** Files by their paths in a project, with what is in them. */
export type Files = Readonly<Record<string, string>>;

/** A folder outside of the repository in which somebody else's tool makes pages. */
export interface Project {
  readonly folder: string;
  readonly write: (files: Files) => void;
  /** Adds packages of npm, each with its version. */
  readonly install: (packages: Readonly<Record<string, string>>) => void;
  /** Runs a program; what it printed. @throws Error with that if it fails */
  readonly run: (command: string, ...args: readonly string[]) => string;
  /** Runs the program `bin` of an installed package. */
  readonly npx: (bin: string, ...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** A new and empty project. */
export function createProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), "softmax-host-"));
  const run = (command: string, ...args: readonly string[]): string => {
    // Vitest's own NODE_ENV would be the project's.
    const { NODE_ENV: _, ...env } = process.env;
    try {
      return execFileSync(command, args, {
        cwd: folder,
        encoding: "utf8",
        env: { ...env, CI: "1", ASTRO_TELEMETRY_DISABLED: "1", OBSERVABLE_TELEMETRY_DISABLE: "1" },
        stdio: ["ignore", "pipe", "pipe"],
        timeout: 280_000,
      });
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
      const told = [command, ...args].join(" ");
      throw new Error(`${told}\n${stdout}\n${stderr}`, { cause: error });
    }
  };
  const write = (files: Files): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  return {
    folder,
    write,
    install: (dependencies) => {
      write({ "package.json": JSON.stringify({ private: true, type: "module", dependencies }) });
      run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline");
    },
    run,
    npx: (bin, ...args) => run(join(folder, "node_modules/.bin", bin), ...args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const runs = (command: string, version: string): boolean => {
  try {
    execFileSync(command, [version], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
};

/** Whether the program `command`, asked for its `version`, is here, or could be installed from Debian's `packages`. */
export function has(
  command: string,
  version: string,
  packages: readonly string[] = [command],
): boolean {
  if (runs(command, version)) return true;
  installPackages(packages);
  return runs(command, version);
}
