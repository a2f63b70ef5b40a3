// @ts-check
import { statSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";

const types = new Map([
  [".css", "text/css; charset=utf-8"],
  [".gif", "image/gif"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".woff2", "font/woff2"],
  [".xml", "application/xml; charset=utf-8"],
]);

/**
 * The Content-Type of a file.
 *
 * @param {string} file
 * @returns {string}
 */
export function typeOf(file) {
  return types.get(extname(file)) ?? "application/octet-stream";
}

/**
 * What the URL path `path` stands for in the folder `dir`: a file (for a folder its index.html), a
 * folder whose path lacks the slash at its end, or nothing. Never anything outside `dir`.
 *
 * @param {string} dir
 * @param {string} path
 * @returns {{ file: string } | { folder: string } | undefined}
 */
export function locate(dir, path) {
  const root = resolve(dir);
  const name = decode(path);
  if (name === undefined || name.includes("\0")) return undefined;
  const wanted = join(root, name);
  if (!wanted.startsWith(root + sep)) return undefined;
  const file = wanted.endsWith(sep) ? join(wanted, "index.html") : wanted;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return { folder: file };
  return found?.isFile() ? { file } : undefined;
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
