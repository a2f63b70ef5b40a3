import { compile } from "@mdx-js/mdx";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkSmartypants from "remark-smartypants";
import type { Plugin } from "vite";
import { katexOptions } from "../formulas/katex.ts";
import { visualMacros } from "../formulas/visual.ts";
import { rehypeDropAnnotations } from "./annotations.ts";

/** In prose a formula has terms but no slots. */
const options = { ...katexOptions, macros: { "\\term": visualMacros["\\term"] } };

/** Makes React components of `.mdx` files; a formula that KaTeX rejects fails the build. */
export function mdx(): Plugin {
  return {
    name: "mdx",
    enforce: "pre",
    transform: {
      filter: { id: /\.mdx$/ },
      async handler(prose, file) {
        const { value, messages } = await compile(
          { value: prose, path: file },
          {
            remarkPlugins: [remarkGfm, remarkMath, remarkSmartypants],
            rehypePlugins: [[rehypeKatex, options], rehypeDropAnnotations],
          },
        );
        // rehype-katex only warns, and prints the formula in red.
        const [message] = messages;
        if (message) this.error(`${message.name}: ${String(message.cause)}`);
        return { code: String(value), map: null, moduleType: "js" };
      },
    },
  };
}
