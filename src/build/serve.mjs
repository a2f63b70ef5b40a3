// @ts-check
import compression from "@polka/compression";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { headersFor, parseHeaders } from "./headers.mjs";

/**
 * Serves the folder `dir`, as it is now, as our hosts would: compressed, and with the headers of its `_headers`.
 *
 * @param {{ dir: string, port: number, host?: string }} options - port 0 means any that is free; only this machine is
 *   answered, unless `host` is another of its addresses
 * @returns {Promise<import("node:http").Server>} listening; rejected if it cannot
 */
export function serve({ dir, port, host = "127.0.0.1" }) {
  /** @param {string} name */
  const textOf = (name) => existsSync(join(dir, name)) && readFileSync(join(dir, name), "utf8");
  const rules = parseHeaders(textOf("_headers") || "");
  const missing = textOf("404.html") || "There is nothing at this address.";
  const compress = compression();
  const files = sirv(dir, {
    extensions: ["html"],
    maxAge: 0,
    setHeaders: (response, path) => response.setHeaders(headersFor(rules, path)),
    onNoMatch: (_, response) =>
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(missing),
  });
  const server = createServer((request, response) => {
    // An address that begins with two slashes would be that of another host.
    const asked = (request.url ?? "").replace(/^[/\\]+/, "");
    const { pathname, search } = new URL(`http://localhost/${asked}`);
    request.url = pathname + search;
    // Relative addresses in a folder's page need the slash, without which sirv would give the page, too.
    if (!pathname.endsWith("/") && existsSync(join(dir, pathname, "index.html")))
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    else compress(request, response, () => files(request, response));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve(server));
  });
}

async function main() {
  const dir = fileURLToPath(new URL("../../dist", import.meta.url));
  const port = Number(process.env["PORT"] ?? 4173);
  const host = process.env["HOST"] ?? "127.0.0.1";
  if (!existsSync(dir)) return fail("There is no site to serve: run `npm run build` first.");
  try {
    await serve({ dir, port, host });
    console.log(
      `How Hot Is a Word? is served at http://${host === "127.0.0.1" ? "localhost" : host}:${port}/`,
    );
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    fail(taken ? `Port ${port} is taken: set PORT to another one.` : String(error));
  }
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
