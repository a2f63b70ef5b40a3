/** A rule of a `_headers` file: which paths, and what they are sent with. */
export interface Rule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a `_headers` file; see headers.mjs. */
export function parseHeaders(text: string): readonly Rule[];

/** The headers of the file at `path`; see headers.mjs. */
export function headersFor(rules: readonly Rule[], path: string): Map<string, string>;
