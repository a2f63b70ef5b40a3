import { loaderAddress } from "./addresses.ts";
import { escapeAttribute } from "./escape.ts";
import type { PinnedScript } from "./look.ts";

/** Attributes in their order: a text, `true` for one without a value, absent if undefined. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** `name` and its attributes as they stand between `<` and `>`. */
export const tagBody = (name: string, attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) =>
      value === true ? attribute : `${attribute}="${escapeAttribute(value ?? "")}"`,
    )
    .reduce((tag, attribute) => `${tag} ${attribute}`, name);

/** Lines of a snippet. The rules that every one keeps: no blank line, no indentation, no inline style. */
export const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join("\n");

/** The tag that loads the site's script, or that of one version: once a page is enough, more do no harm. */
export const loaderTag = (base: string, script?: PinnedScript): string =>
  `<${tagBody("script", {
    async: true,
    src: loaderAddress(base, script),
    integrity: script?.integrity,
    crossorigin: "anonymous",
    referrerpolicy: "no-referrer",
  })}></script>`;

/** What an embedded figure is called. */
export const nameOf = (title: string): string => `${title}: interactive figure`;
