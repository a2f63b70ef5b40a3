import { createHash } from "node:crypto";

/** Where the loader of `version` stands under the site's root, with a text that never changes once it is released. */
export const pinnedPath = (version: string): string => `v${version}/embed.js`;

/**
 * The files of the loader `code`: under the address that every page may keep, and under that of `version`. Of the latter
 * `integrity.json` has the hash that browsers compare (subresource integrity). Where a release has `kept` a text for its
 * version, that is the version's, whatever the loader has become since.
 */
export function loaderFiles(
  version: string,
  code: string,
  kept: string | undefined,
): readonly (readonly [path: string, text: string])[] {
  const pinned = pinnedPath(version);
  const text = kept ?? code;
  const integrity = `sha384-${createHash("sha384").update(text).digest("base64")}`;
  return [
    ["v1/embed.js", code],
    [pinned, text],
    ["v1/integrity.json", `${JSON.stringify({ src: pinned, integrity }, null, 2)}\n`],
  ];
}
