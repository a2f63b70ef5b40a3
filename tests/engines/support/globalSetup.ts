import type { TestProject } from "vitest/node";
import { findTools, type Found } from "./find.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** What there is of engines beside Chromium. */
    found: Found;
  }
}

/** Looks for the engines, and says which are skipped and why. */
export async function setup({ provide }: TestProject): Promise<void> {
  const { found, missing } = await findTools();
  for (const sentence of missing) console.log(sentence);
  provide("found", found);
}
