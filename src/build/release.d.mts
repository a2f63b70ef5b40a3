/** What the changelog says of `version`. @throws RangeError if it says nothing */
export function notesOf(changelog: string, version: string): string;

/** What is wrong with a release of `tag`, a plain sentence each. */
export function obstacles(
  tag: string,
  manifest: { readonly version: string; readonly repository?: unknown },
  citation: string,
  headers: string,
  keeps: (path: string) => boolean,
): string[];
