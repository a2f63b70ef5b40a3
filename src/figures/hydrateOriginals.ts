import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { hydrateRoot } from "react-dom/client";
import { showOriginals } from "./translation.ts";

/**
 * Hydrates what was printed in `root`, on the texts as they were before a browser translated them, and at once: no
 * translator comes in between. `prefix` begins the ids in it.
 */
export function hydrateOriginals(root: Element, content: ReactNode, prefix: string): void {
  showOriginals(root);
  flushSync(() =>
    hydrateRoot(root, content, {
      identifierPrefix: prefix,
      onRecoverableError: (error) => reportError(error),
    }),
  );
}
