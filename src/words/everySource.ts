import { logprobLinks } from "./logprobSources.ts";
import { links } from "./sources.ts";

/**
 * Every address outside the site that a page links to, in one list, so that a page can show them all and a script check
 * them. What one figure alone links to is not among `links`, which many files share.
 */
export const everySource = { ...links, ...logprobLinks } as const;

/** The name of any of them. */
export type SourceName = keyof typeof everySource;
