import { expect, test } from "vitest";
import { FAMILIES, PARSERS, textOf } from "../../../tests/support/hostileTexts.ts";

/** Long enough that a pattern which tries every beginning with every end would take minutes. */
const LENGTH = 200_000;

test("whatever a reader types, pastes, opens or follows is answered, however long and however odd it is", () => {
  for (const family of FAMILIES) {
    const text = textOf(family, LENGTH);
    for (const [name, parse] of PARSERS)
      expect(() => parse(text), `${name} of ${JSON.stringify(family)}`).not.toThrow();
  }
}, 20_000);
