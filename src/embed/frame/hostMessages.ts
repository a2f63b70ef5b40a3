import type { PageLocation } from "./otherProtocols.ts";

/**
 * Says `message` to the page around this one, whoever that is: a sandboxed or unknown host has no origin to name, and
 * nothing that is said is secret.
 */
export function postToHost(message: unknown): void {
  parent.postMessage(message, "*");
}

/** Calls `listener` with each message of the page around this one, and of nobody else. */
export function onHostMessage(listener: (data: unknown) => void): void {
  addEventListener("message", ({ source, data }) => {
    if (source === parent) listener(data);
  });
}

/** Where this page is now; a host may add to its address after it was loaded. */
export const pageLocation = (): PageLocation => ({
  href: location.href,
  search: location.search,
  hash: location.hash,
  width: innerWidth,
});
