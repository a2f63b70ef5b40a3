// @ts-check
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import { headersFor, parseHeaders } from "./headers.mjs";
import { locate, typeOf } from "./static-file.mjs";

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 */

/**
 * Serves the folder `dir` as our hosts would: compressed, and with the headers of its `_headers`.
 *
 * @param {{ dir: string, port: number, host?: string }} options - port 0 means any that is free; only this machine is
 *   answered, unless `host` is another of its addresses
 * @returns {Promise<import("node:http").Server>} listening; rejected if it cannot
 */
export function serve({ dir, port, host = "127.0.0.1" }) {
  const file = join(dir, "_headers");
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, "utf8")) : [];
  const server = createServer((request, response) => {
    const [asked = "/", query] = (request.url ?? "/").split("?");
    // An address that begins with two slashes is that of another host.
    const path = asked.replace(/^[/\\]+/, "/");
    const found = locate(dir, path);
    if (request.method !== "GET" && request.method !== "HEAD") {
      sendText(response, 405, "This server only answers GET and HEAD.");
    } else if (found === undefined) {
      sendMissing(request, response, dir);
    } else if ("folder" in found) {
      response.setHeader("Location", query === undefined ? `${path}/` : `${path}/?${query}`);
      sendText(response, 301, "This page is a folder.");
    } else {
      for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
      sendFile(request, response, found.file);
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve(server));
  });
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`${text}\n`);
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} dir
 */
function sendMissing(request, response, dir) {
  const page = join(dir, "404.html");
  if (!existsSync(page)) return sendText(response, 404, "There is nothing at this address.");
  response.statusCode = 404;
  sendFile(request, response, page);
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} file
 */
function sendFile(request, response, file) {
  const type = typeOf(file);
  const compressible = /^text|json|xml/.test(type);
  response.setHeader("Content-Type", type);
  if (compressible) response.setHeader("Vary", "Accept-Encoding");
  const gzip = compressible && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (gzip) response.setHeader("Content-Encoding", "gzip");
  if (request.method === "HEAD") return void response.end();
  if (gzip) pipeline(createReadStream(file), createGzip(), response, ignore);
  else pipeline(createReadStream(file), response, ignore);
}

function ignore() {
  // A reader who leaves early is no error.
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
