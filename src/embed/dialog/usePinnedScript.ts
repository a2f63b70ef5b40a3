import { useEffect, useState } from "react";
import type { PinnedScript } from "../snippets/look.ts";

/** Where a site says which text its script has for good, under its root. */
const INTEGRITY = "v1/integrity.json";

/**
 * The script of this version of the site at `base`, once it is `wanted`; `null` if what the site says of it cannot be read,
 * undefined until then.
 */
export function usePinnedScript(base: string, wanted: boolean): PinnedScript | null | undefined {
  const [script, setScript] = useState<PinnedScript | null>();
  useEffect(() => {
    let current = true;
    if (wanted)
      readPinned(base).then(
        (read) => current && setScript(read),
        () => current && setScript(null),
      );
    return () => {
      current = false;
    };
  }, [base, wanted]);
  return wanted ? script : undefined;
}

/** @throws if nothing comes, or something else than a path and a hash */
async function readPinned(base: string): Promise<PinnedScript> {
  const answer = await fetch(new URL(INTEGRITY, base));
  const { src, integrity } = (await answer.json()) as Readonly<Record<string, unknown>>;
  if (typeof src !== "string" || typeof integrity !== "string")
    throw new TypeError(`${INTEGRITY} names no script`);
  return { src, integrity };
}
