import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { headersFor, parseHeaders } from "./headers.mjs";

const file = join(import.meta.dirname, "../../public/_headers");
const NAME = "Content-Security-Policy";

/** What a page cannot say of itself (CSP 3, section 3.3). */
const HEADER_ONLY = /^(?:frame-ancestors|report-uri|sandbox)\b/;

/**
 * The content security policy of every page, as `public/_headers` has it. Pages say it themselves too, for hosts that
 * send headers of their own.
 */
export const PAGE_POLICY = directivesOf(
  headersFor(parseHeaders(readFileSync(file, "utf8")), "/").get(NAME) ?? "",
);

/**
 * The policy of a page that is one file, `html`: the scripts in it and no others run, what it needs is inside, and it asks
 * for nothing but the figures of the public `site` that its *Embed* previews.
 */
export function filePolicy(html: string, site: string | undefined): string {
  const scripts = Array.from(
    html.matchAll(/<script\b[^>]*>(.+?)<\/script>/gs),
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  const origin = site === undefined ? "" : ` ${new URL(site).origin}`;
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}${origin}`,
    "style-src 'unsafe-inline'",
    `img-src data:${origin}`,
    "font-src data:",
    "connect-src data:",
    ...(origin ? [`frame-src${origin}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The tag with which a page says its `policy`. */
export const policyTag = (policy: string): string =>
  `<meta http-equiv="${NAME}" content="${policy}" />`;

/** What of a `policy` can stand in a page. */
function directivesOf(policy: string): string {
  const directives = policy.split(";").map((directive) => directive.trim());
  return directives.filter((directive) => !HEADER_ONLY.test(directive)).join("; ");
}
