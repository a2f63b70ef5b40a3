// @ts-check

/** @typedef {{ pattern: RegExp, headers: [name: string, value: string][] }} Rule */

/**
 * The rules of a `_headers` file as Netlify and Cloudflare Pages read it: a path, in which `*`
 * stands for anything, and below it, indented, the headers of whatever matches.
 *
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value.trim()]);
    else if (line.startsWith("/")) rules.push({ pattern: patternOf(line.trim()), headers: [] });
  }
  return rules;
}

/**
 * The headers of the file at `path`. Where several rules set the same header, it has all the values.
 *
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function headersFor(rules, path) {
  const found = new Map();
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  for (const [name, value] of matching.flatMap(({ headers }) => headers)) {
    const earlier = found.get(name);
    found.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return found;
}

/**
 * @param {string} path
 * @returns {RegExp}
 */
function patternOf(path) {
  const literals = path.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join(".*")}$`);
}
