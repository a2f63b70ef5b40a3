import { createServer, type Server } from "node:http";
import type { Host } from "./hosts.ts";

/** Serves `host` with `snippet` on a site that is not ours; its address and how to end it. */
export async function serveHost(
  host: Host,
  snippet: string,
  site: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server: Server = createServer((_, response) => {
    const headers = host.headers?.(site) ?? {};
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.end(host.html(snippet));
  });
  // Our pages are on localhost; to a browser this is another site.
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
