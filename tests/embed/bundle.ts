import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The classic script that the module at `url` becomes. @throws Error if it does not build */
export async function bundle(url: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(url),
        formats: ["iife"],
        name: "_",
        fileName: () => "script.js",
      },
    },
  });
  const [bundled] = [built].flat();
  if (!bundled || !("output" in bundled)) throw new Error(`${url.pathname} did not build`);
  return bundled.output[0].code;
}
