import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

/** Makes the still pictures of the site built in the folder named on the command line, `dist` if none is; see `makeStills`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: "boolean" } },
});
const here = dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(resolve(here, "makeStills.ts"), { configFile: false });
await module.makeStills(resolve(positionals[0] ?? resolve(here, "../../../dist")), values);
