// @ts-check
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { headersFor, parseHeaders } from "./headers.mjs";

const CACHE = "Cache-Control";

/**
 * What the changelog says of `version`, for the page of its release.
 *
 * @param {string} changelog
 * @param {string} version such as `1.2.0`
 * @returns {string}
 * @throws {RangeError} if it says nothing
 */
export function notesOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  const notes = section?.slice(section.indexOf("\n")).trim();
  if (!notes) throw new RangeError(`CHANGELOG.md has no section “## ${version}”`);
  return notes;
}

/**
 * What is wrong with a release of `tag`, a plain sentence each.
 *
 * @param {string} tag
 * @param {{ readonly version: string, readonly repository?: unknown }} manifest of the repository
 * @param {string} citation the text of `CITATION.cff`, from which archives take what a DOI is about
 * @param {string} headers the text of `public/_headers`
 * @param {(path: string) => boolean} keeps whether the repository has a file
 * @returns {string[]}
 */
export function obstacles(tag, { version, repository }, citation, headers, keeps) {
  const loader = `public/v${version}/embed.js`;
  const cited = /^version: (.*)$/m.exec(citation)?.[1];
  return [
    ...(tag === `v${version}`
      ? []
      : [`the tag is ${tag}, but package.json has version ${version}`]),
    ...(cited === version ? [] : [`CITATION.cff has version ${cited}, package.json ${version}`]),
    ...(/immutable/.test(
      headersFor(parseHeaders(headers), `/v${version}/embed.js`).get(CACHE) ?? "",
    )
      ? []
      : [`public/_headers does not let browsers keep v${version}/embed.js, which never changes`]),
    ...(keeps(loader)
      ? []
      : [`${loader} is missing, without which the next build changes what pages have pinned`]),
    ...(repository ? [] : ["package.json names no repository, without which npm signs nothing"]),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [tag = ""] = process.argv.slice(2);
  const [changelog = "", manifest = "", citation = "", headers = ""] = await Promise.all(
    ["CHANGELOG.md", "package.json", "CITATION.cff", "public/_headers"].map((path) =>
      readFile(path, "utf8"),
    ),
  );
  const found = obstacles(tag, JSON.parse(manifest), citation, headers, existsSync);
  if (found.length > 0) throw new RangeError(found.join("; "));
  process.stdout.write(`${notesOf(changelog, tag.slice(1))}\n`);
}
