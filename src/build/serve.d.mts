import type { Server } from "node:http";

/** Serves the folder `dir`; see serve.mjs. */
export function serve(options: {
  readonly dir: string;
  readonly port: number;
  readonly host?: string;
}): Promise<Server>;
