import { expect, test } from "vitest";
import { pasteAnswer } from "../../tests/support/describePaste.ts";
import cases from "./cases.json" with { type: "json" };

interface Case {
  readonly name: string;
  readonly input: string;
  /** What is read, or the sentence that says why nothing is. */
  readonly reads: string;
  /** What is said beside it. */
  readonly says?: readonly string[];
}

test.each(cases as readonly Case[])("$name", ({ input, reads, says = [] }) => {
  expect(pasteAnswer(input)).toEqual([reads, ...says]);
});
