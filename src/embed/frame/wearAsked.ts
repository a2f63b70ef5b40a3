import { THEMING_NAMES } from "../theming.ts";

/**
 * Puts the page into the look that `query` asks for; what of it is none, a sentence each. Its code comes only where one is asked
 * for; if it does not come there is none, as what is framed is worth more than its look. Never throws.
 */
export async function wearAsked(query: URLSearchParams): Promise<readonly string[]> {
  if (!THEMING_NAMES.some((name) => query.has(name))) return [];
  try {
    const { wearTheming } = await import("./wearTheming.ts");
    return wearTheming(query);
  } catch {
    return [];
  }
}
