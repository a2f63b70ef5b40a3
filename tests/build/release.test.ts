import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loaderFiles } from "../../src/build/loaderFiles.ts";
import { notesOf, obstacles } from "../../src/build/release.mjs";

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("package.json"));
const workflow = read(".github/workflows/release.yml");

test("the page of a release says what the changelog says of its version, and of no other", () => {
  const changelog = "# Changelog\n\n## 1.1.0 (2027-01-01)\n\n- New.\n\n## 1.0.0\n\n- First.\n";
  expect(notesOf(changelog, "1.1.0")).toBe("- New.");
  expect(notesOf(changelog, "1.0.0")).toBe("- First.");
  expect(() => notesOf(changelog, "1.0")).toThrow("CHANGELOG.md has no section “## 1.0”");
  expect(notesOf(read("CHANGELOG.md"), "Unreleased")).toContain("### Package");
});

test("what would be released under a wrong name, or unsigned, is not", () => {
  const ours = { ...manifest, repository: "somewhere" };
  const headers = read("public/_headers");
  const kept = (path: string): boolean => path === `public/v${manifest.version}/embed.js`;
  expect(obstacles(`v${manifest.version}`, ours, read("CITATION.cff"), headers, kept)).toEqual([]);
  expect(obstacles("v9.9.9", { version: "1.0.0" }, "version: 0.9.0\n", headers, kept)).toEqual([
    "the tag is v9.9.9, but package.json has version 1.0.0",
    "CITATION.cff has version 0.9.0, package.json 1.0.0",
    "public/_headers does not let browsers keep v1.0.0/embed.js, which never changes",
    "public/v1.0.0/embed.js is missing, without which the next build changes what pages have pinned",
    "package.json names no repository, without which npm signs nothing",
  ]);
});

test("what a page has pinned stays as its release has kept it; the address of the newest has what is newest", () => {
  for (const [kept, pinned] of [
    ["released()", "released()"],
    [undefined, "newer()"],
  ] as const) {
    const files = new Map(loaderFiles("1.2.0", "newer()", kept));
    expect(files.get("v1/embed.js")).toBe("newer()");
    expect(files.get("v1.2.0/embed.js")).toBe(pinned);
    expect(JSON.parse(files.get("v1/integrity.json") ?? "")).toEqual({
      src: "v1.2.0/embed.js",
      integrity: `sha384-${createHash("sha384").update(pinned).digest("base64")}`,
    });
  }
});

test("each command of the release is one that the repository has", () => {
  const scripts = Array.from(workflow.matchAll(/npm run ([\w:]+)/g), ([, name = ""]) => name);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
  expect(workflow).toContain("node src/build/release.mjs");
});
