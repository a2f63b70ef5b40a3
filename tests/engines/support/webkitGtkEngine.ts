import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PNG } from "pngjs";
import { type Engine, type Motion, WINDOW } from "./engine.ts";
import { beginSession } from "./webdriver.ts";

/** The engine of the MiniBrowser that `driver` (WebKitGTK's WebKitWebDriver) starts, on a screen of its own by `xvfb`. */
export async function webkitGtkEngine(
  driver: string,
  xvfb: string,
  motion: Motion,
): Promise<Engine> {
  const processes: ChildProcess[] = [];
  const settings = settingsFor(motion);
  const stop = (): void => {
    for (const child of processes) child.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  try {
    const size = `${WINDOW.width}x${WINDOW.height + 200}x24`;
    const screen = spawn(xvfb, ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    processes.push(screen);
    const display = await firstLine(screen);
    const port = await freePort();
    const service = spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], {
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: `:${display}`,
        GDK_BACKEND: "x11",
        XDG_CONFIG_HOME: settings,
      },
    });
    processes.push(service);
    const send = await beginSession(`http://127.0.0.1:${port}`);
    await send("POST", "/timeouts", { script: 60_000 });
    const run: Engine["run"] = async (work, argument) => {
      const answer = await send("POST", "/execute/async", {
        script: `const [argument, done] = arguments;
          Promise.resolve(argument).then(${work.toString()})
            .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args: [argument],
      });
      const { value, error } = answer as { readonly value: never; readonly error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    };
    // The window has a bar of its own above the page.
    const bar = await run(() => outerHeight - innerHeight, null);
    await send("POST", "/window/rect", { x: 0, y: 0, ...WINDOW, height: WINDOW.height + bar });
    return {
      name: "WebKit",
      run,
      open: async (url) => void (await send("POST", "/url", { url })),
      picture: async () =>
        PNG.sync.read(Buffer.from(String(await send("GET", "/screenshot")), "base64")),
      drag: async ({ x, y }, by) => {
        const actions = [
          { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) },
          { type: "pointerDown", button: 0 },
          { type: "pointerMove", duration: 50, x: Math.round(x + by.x), y: Math.round(y + by.y) },
          { type: "pointerUp", button: 0 },
        ];
        const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" } };
        await send("POST", "/actions", { actions: [{ ...mouse, actions }] });
      },
      // A browser that hangs does not say goodbye.
      close: () => Promise.race([send("DELETE", ""), setTimeout(5000)]).then(stop, stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A folder of settings with which GTK, and so the page, prefers such motion. */
function settingsFor(motion: Motion): string {
  const folder = mkdtempSync(join(tmpdir(), "gtk-"));
  for (const version of ["gtk-3.0", "gtk-4.0"]) {
    mkdirSync(join(folder, version));
    writeFileSync(
      join(folder, version, "settings.ini"),
      `[Settings]\ngtk-enable-animations=${motion === "reduce" ? 0 : 1}\n`,
    );
  }
  return folder;
}

/** What `child` writes into its fourth channel first; rejected if it ends before. */
async function firstLine(child: ChildProcess): Promise<string> {
  const channel = child.stdio[3];
  if (!channel) throw new Error("no channel to read the display's number from");
  const written: unknown[] = await Promise.race([
    once(channel, "data"),
    once(child, "exit").then(() => Promise.reject(new Error("Xvfb ended at once"))),
  ]);
  return String(written[0]).trim();
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return address.port;
}
