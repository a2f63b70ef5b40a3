import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { hydrateRoot, type Root } from "react-dom/client";
import { showOriginals } from "./translation.ts";

/**
 * Hydrates what was printed in `place`, on the texts as they were before a browser translated them, and at once: no
 * translator comes in between. `prefix` begins the ids in it; `onUncaughtError` is called when an error took all of it
 * away.
 */
export function hydrateOriginals(
  place: Element,
  content: ReactNode,
  prefix: string,
  onUncaughtError?: () => void,
): Root {
  showOriginals(place);
  return flushSync(() =>
    hydrateRoot(place, content, {
      identifierPrefix: prefix,
      onRecoverableError: (error) => reportError(error),
      ...(onUncaughtError && { onUncaughtError }),
    }),
  );
}
