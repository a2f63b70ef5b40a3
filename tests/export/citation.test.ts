import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bibtex, work } from "../../src/export/citation.ts";

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const cff = read("CITATION.cff");

/** The value of `key` in a line of its own; quotes are taken off. */
const valueOf = (key: string): string | undefined =>
  new RegExp(`^[ -]*${key}: *"?(.*?)"?$`, "m").exec(cff)?.[1];

test("CITATION.cff and the dialog cite the same work", () => {
  expect(valueOf("title")).toBe(work.title);
  expect(valueOf("name")).toBe(work.author);
  expect(valueOf("version")).toBe(work.version);
  expect(valueOf("date-released")?.slice(0, 4)).toBe(String(work.year));
});

test("CITATION.cff has what version 1.2.0 of the format asks for", () => {
  expect(valueOf("cff-version")).toBe("1.2.0");
  expect(valueOf("message")).toBeTruthy();
  expect(valueOf("type")).toBe("software");
  expect(valueOf("date-released")).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(cff).toMatch(/^authors:\n {2}- name: /m);
});

test("author, year and licence are those of LICENSE, the version that of the package", () => {
  expect(read("LICENSE")).toContain(`Copyright (c) ${work.year} ${work.author}`);
  const { version, license } = JSON.parse(read("package.json"));
  expect(work.version).toBe(version);
  expect(valueOf("license")).toBe(license);
});

test("the BibTeX is one entry whose braces pair up, with the site's address", () => {
  const entry = bibtex("https://example.org/a{b}/");
  expect(entry).toMatch(/^@misc\{how-hot-is-a-word,\n( {2}\w+ *= \{.*\},\n)+\}$/);
  expect(entry).toContain(`{{${work.title}}}`);
  expect(entry).toContain("{https://example.org/a%7Bb%7D/}");
  for (const own of ["file:///home/me/article.html", "http://localhost:4173/"])
    expect(bibtex(own)).not.toContain("url");
  expect(entry.split("{")).toHaveLength(entry.split("}").length);
});
