import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Whether Hugo is on this machine, or could be installed here within a test's time. */
export const hasHugo: boolean =
  runs("hugo", ["version"]) || (installs() && runs("hugo", ["version"]));

function installs(): boolean {
  return (
    process.getuid?.() === 0 &&
    runs("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "hugo"])
  );
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The page that Hugo makes of a post with the figure in it, as an author does it: `snippet` saved as the shortcode
 * `softmax`, the shortcode written into Markdown. `layout` is the theme's page around a post.
 */
export function hugoPage(snippet: string, layout: (content: string) => string): string {
  const site = mkdtempSync(join(tmpdir(), "hugo-"));
  const files = {
    "config.toml": `baseURL = "https://blog.example/"\n`,
    "layouts/index.html": layout("{{ .Content }}"),
    "layouts/shortcodes/softmax.html": snippet,
    "content/_index.md": "A post in **Markdown**.\n\n{{< softmax >}}\n\nMore of it.\n",
  };
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    execFileSync("hugo", ["--quiet"], { cwd: site, stdio: "pipe", timeout: 60_000 });
    return readFileSync(join(site, "public/index.html"), "utf8");
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}
