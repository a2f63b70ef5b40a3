import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import { type AddressInfo, createConnection } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../src/build/serve.mjs";

let dir: string;
let server: Server;
const port = (): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "softmax-serve-"));
  await mkdir(join(dir, "fig"));
  await writeFile(join(dir, "fig/index.html"), "a figure");
  await writeFile(join(dir, "404.html"), "<p>nothing</p>");
  await writeFile(join(dir, "fig/code.js"), "// code\n".repeat(1000));
  await writeFile(
    join(dir, "_headers"),
    "/*\n  X-All: 1\n\n/fig/*.js\n  Cache-Control: immutable\n",
  );
  server = await serve({ dir, port: 0 });
});

afterAll(async () => {
  server.close();
  await rm(dir, { recursive: true });
});

/** What is answered to a GET of `path`, sent as it is. */
const get = (path: string) =>
  new Promise<{ status: number | undefined; to: string | undefined; text: string }>(
    (resolve, reject) => {
      request({ host: "127.0.0.1", port: port(), path }, (response) => {
        let text = "";
        response.on("data", (piece) => (text += piece));
        response.on("end", () =>
          resolve({ status: response.statusCode, to: response.headers.location, text }),
        );
      })
        .on("error", reject)
        .end();
    },
  );

test("a folder's address without its slash leads to the folder, never to another host", async () => {
  expect(await get("/fig?t=2")).toMatchObject({ status: 301, to: "/fig/?t=2" });
  for (const path of [
    "//evil.example/%2e%2e/fig",
    "///evil.example/..%2ffig",
    "/\\evil.example/%2e%2e/fig",
  ]) {
    const { to = "/" } = await get(path);
    expect(new URL(to, "http://here/").host, path).toBe("here");
  }
  expect((await get("//evil.example/%2e%2e/fig")).status).toBe(301);
});

test("nothing outside the folder is given, and what is missing is told on a page", async () => {
  for (const path of ["/missing", "/../package.json", "/%2e%2e/package.json", "/fig/missing.png"])
    expect(await get(path), path).toEqual({ status: 404, to: undefined, text: "<p>nothing</p>" });
});

test("files come compressed, with the headers of the folder’s rules, and pages are asked for anew", async () => {
  const site = `http://127.0.0.1:${port()}/`;
  const [page, code] = [await fetch(`${site}fig/`), await fetch(`${site}fig/code.js`)];
  const told = ({ headers }: Response, ...names: string[]) =>
    names.map((name) => headers.get(name));
  expect(told(page, "x-all", "cache-control")).toEqual(["1", "public,max-age=0,must-revalidate"]);
  expect(told(code, "x-all", "cache-control", "content-encoding")).toEqual([
    "1",
    "immutable",
    "gzip",
  ]);
  expect(await code.text()).toHaveLength(8000);
});

test("only this machine is answered, unless one asks for more", async () => {
  expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
  const others = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter(({ internal, family }) => !internal && family === "IPv4"),
  );
  for (const { address } of others)
    await expect(
      new Promise((resolve, reject) => {
        createConnection({ host: address, port: port() }, () => resolve("answered")).on(
          "error",
          reject,
        );
      }),
    ).rejects.toThrow("ECONNREFUSED");
  const open = await serve({ dir, port: 0, host: "0.0.0.0" });
  expect((open.address() as AddressInfo).address).toBe("0.0.0.0");
  open.close();
});
