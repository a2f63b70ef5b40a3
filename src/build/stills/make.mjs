import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

/**
 * Makes the still pictures of the site built in the folder named on the command line, `dist` if none is, see `makeStills`;
 * with `--sizes`, writes down how tall they and its frames are instead, see `writeSizes`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: "boolean" } },
});
const here = dirname(fileURLToPath(import.meta.url));
const [file, make] = values.sizes ? ["sizes.ts", "writeSizes"] : ["makeStills.ts", "makeStills"];
const { module } = await runnerImport(resolve(here, file), { configFile: false });
await module[make](resolve(positionals[0] ?? resolve(here, "../../../dist")));
