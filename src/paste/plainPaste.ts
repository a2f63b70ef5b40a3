/**
 * `text` for `readPaste`: what is in SQL, LaTeX, HTML or another language of `foreign/` is written as a plain table first.
 * @throws if the module that does so cannot be loaded
 */
export const plainPaste = async (text: string): Promise<string> =>
  (await import("./foreign/foreign.ts")).plainOf(text);
