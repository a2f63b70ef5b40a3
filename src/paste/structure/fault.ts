/** What was needed where a text stops being structured; `shallower` is a value with fewer brackets around it. */
export type Expected = "shallower" | "text" | "name" | "value" | "colon";

/** What the parser throws to who called it: where in the text it could not go on. */
export class Fault extends Error {
  readonly at: number;
  readonly expected: Expected;

  constructor(at: number, expected: Expected) {
    super(expected);
    this.at = at;
    this.expected = expected;
  }
}
