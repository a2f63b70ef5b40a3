import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

/** What `npm pack` says of a package. */
export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

declare module "vitest" {
  interface ProvidedContext {
    packed: Packed;
    /** The packed package. */
    tarball: string;
    /** A folder outside of the repository that is gone after the tests. */
    scratch: string;
  }
}

const dist = join(import.meta.dirname, "../../../dist-package");

/** Packs the built package as `npm publish` would; takes it away after the last test. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(dist))
    throw new Error("The package tests need the built package: npm run build:package");
  const scratch = await mkdtemp(join(tmpdir(), "softmax-package-"));
  const pack = ["pack", dist, "--json", "--pack-destination", scratch];
  const answer = JSON.parse(execFileSync("npm", pack, { encoding: "utf8" }));
  // npm 12 answers with an object by name.
  const [packed] = Object.values(answer) as Packed[];
  if (!packed) throw new Error("npm packed nothing");
  provide("packed", packed);
  provide("tarball", join(scratch, packed.filename));
  provide("scratch", scratch);
  return () => rm(scratch, { recursive: true, force: true });
}
