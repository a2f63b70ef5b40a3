import type { Plugin } from "vite";

/**
 * For builds that have no place for a worker's file: it has no address, and what it would do is done in the page. One file
 * has no other beside it, and a library's worker would have to be found by every bundler of a host.
 */
export const noWorker = (): Plugin => ({
  name: "no-worker",
  enforce: "pre",
  load: {
    filter: { id: /\.worker\.ts\?worker&url$/ },
    handler: () => "export default undefined;",
  },
});
