import { array, constantFrom, integer, oneof, string, tuple } from "fast-check";
import type { Softmax } from "../../src/export/code.ts";
import { finite } from "../support/arbitraries.ts";

/** Any 16 bits that JavaScript lets stand in a text: line ends, controls, halves of characters. */
const units = array(integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((codes) =>
  String.fromCharCode(...codes),
);

/** Words that a reader may type or paste, the worst of them included. */
export const hostileWord = oneof(
  string({ unit: "grapheme", maxLength: 12 }),
  units,
  constantFrom(
    "",
    '"',
    "'''",
    '"""',
    "\\",
    '\\"',
    "\\u0041",
    "a\nb",
    "\r\n",
    "\0",
    "\u2028",
    "\u2029",
    "\u202e",
    "\ufeff",
    "\ud800",
    "\udc00x",
    "👩‍🍳",
    "\u{e0001}",
    "${T}",
    "`",
    "*/",
    "#",
    "</script>",
    '"; import os; "',
    '=HYPERLINK("x")',
    "+1",
    "-1",
    "@sum",
    "\t=1",
    "a,b",
  ),
);

/** Words with their logits, at the temperatures where softmax is told apart: its two limits, and three between. */
export const hostileSoftmax = tuple(
  array(tuple(hostileWord, oneof(finite(-50, 50), integer({ min: -3, max: 3 }))), {
    minLength: 1,
    maxLength: 9,
  }),
  constantFrom(0, 0.25, 1, 7, Infinity),
).map(([pairs, temperature]): Softmax => ({
  words: pairs.map(([word]) => word),
  logits: pairs.map(([, logit]) => logit),
  temperature,
}));
