/** Sends a command of a session, gives back what it returns. @throws Error with the driver's own words if it fails */
export type Send = (
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: object,
) => Promise<unknown>;

/**
 * Begins a session with the driver at `address`, once that listens.
 *
 * Source: https://www.w3.org/TR/webdriver1/
 */
export async function beginSession(address: string): Promise<Send> {
  await listening(address);
  const begun: unknown = await command("POST", `${address}/session`, {
    capabilities: { alwaysMatch: {} },
  });
  const { sessionId } = begun as { readonly sessionId: string };
  return (method, path, body) => command(method, `${address}/session/${sessionId}${path}`, body);
}

async function command(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

/** Resolves when the driver answers; rejected after ten seconds of silence. */
async function listening(address: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return void (await command("GET", `${address}/status`));
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
