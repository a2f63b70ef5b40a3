import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headOf } from "../../src/build/head.ts";
import { missingPage } from "../../src/build/missingPage.ts";
import { filePolicy, PAGE_POLICY, policyTag } from "../../src/build/policy.ts";
import { FIRST_PAINT } from "../../src/embed/firstPaint.ts";
import { pages } from "../../src/pages/pages.ts";

const headers = readFileSync(new URL("../../public/_headers", import.meta.url), "utf8");
const SITE = "https://example.org/words/";

const hash = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("a page says of itself the policy that it is sent with", () => {
  expect(headers).toContain(`Content-Security-Policy: ${PAGE_POLICY}\n`);
  expect(PAGE_POLICY).toContain(`default-src 'none'; script-src 'self' ${hash(FIRST_PAINT)};`);
  const tag = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`;
  // What stands before a policy is not held by it.
  for (const page of pages)
    expect(headOf(page, { policy: PAGE_POLICY }).indexOf(tag), page.file).toBe(0);
  expect(missingPage()).toContain(tag);
});

test("the article in one file runs its own scripts, asks nobody but the site it belongs to, and without one nobody", () => {
  const html = `<script>one()</script><p>two()</p><script type="module">\nthree("<script>");\n</script><script src="x.js"></script>`;
  const own = `script-src ${hash("one()")} ${hash('\nthree("<script>");\n')}`;
  const closed = filePolicy(html, undefined).split("; ");
  expect(closed).toContain(own);
  expect(closed[0]).toBe("default-src 'none'");
  expect(closed.join()).not.toMatch(/https?:|'self'|frame-src|\*/);
  const open = filePolicy(html, SITE).split("; ");
  expect(open).toContain(`${own} https://example.org`);
  expect(open).toContain("frame-src https://example.org");
  expect(policyTag(open.join("; "))).not.toContain("/words/");
});
