import { resolve } from "node:path";
import { build, type InlineConfig, type Rolldown } from "vite";

/** A script, and what came out beside it. */
type Bundle = readonly [script: Rolldown.OutputChunk, ...others: Rolldown.OutputBundle[string][]];

/**
 * What begins at `entry` as one script, in memory: a classic one whose exports are called `name`, or without a name a module.
 * `more` is what Vite has to know besides. @throws Error if it comes out as no script
 */
export async function bundle(
  entry: string,
  name: string | undefined,
  { build: how, ...more }: InlineConfig = {},
): Promise<Bundle> {
  const result = await build({
    ...more,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      copyPublicDir: false,
      ...how,
      lib: {
        entry: resolve(entry),
        fileName: "bundle",
        ...(name === undefined ? { formats: ["es"] } : { formats: ["iife"], name }),
      },
    },
  });
  const [made] = [result].flat();
  const [script, ...others] = made && "output" in made ? made.output : [];
  if (script?.type !== "chunk") throw new Error(`${entry} came out as no script`);
  return [script, ...others];
}
