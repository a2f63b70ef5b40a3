import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** Makes the still pictures of the site built in the folder named on the command line, `dist` if none is. */
const here = dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(resolve(here, "makeStills.ts"), { configFile: false });
await module.makeStills(resolve(process.argv[2] ?? resolve(here, "../../../dist")));
