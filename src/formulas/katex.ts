import type { KatexOptions } from "katex";

/** How every formula of the project is typeset: whatever KaTeX doubts is an error. */
export const katexOptions = {
  throwOnError: true,
  strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
  trust: ({ command }) => {
    // Merely distrusted, a command would be printed in red instead of failing the build.
    if (command !== "\\htmlData") throw new Error(`${command} is not for formulas`);
    return true;
  },
} satisfies KatexOptions;
