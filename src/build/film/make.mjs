import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** Records the film of the site built in the folder named on the command line, `dist` if none is; see `makeFilm`. */
const here = dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(resolve(here, "makeFilm.ts"), { configFile: false });
await module.makeFilm(resolve(process.argv[2] ?? resolve(here, "../../../dist")));
