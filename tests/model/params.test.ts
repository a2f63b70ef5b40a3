import { array, assert, boolean, constantFrom, property, record, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import type { ExplorerState } from "../../src/model/derive.ts";
import {
  choiceField,
  explorerFields,
  type Field,
  type Fields,
  logitsField,
  numberField,
  SCORE_RANGE,
  switchField,
  temperatureField,
  vocabularyField,
  wholeField,
} from "../../src/model/fields.ts";
import { formatState, parseState } from "../../src/model/params.ts";
import { noteSentence } from "../../src/words/parameters.ts";
import { vocabularies } from "../../src/model/vocabulary.ts";
import { finite, readersTemperature, scores } from "../support/arbitraries.ts";

const initial: ExplorerState = { temperature: 1, vocabulary: "toast", logits: null };

/** A state that a figure with every kind of field could have. */
interface State extends ExplorerState {
  readonly gap: number;
  readonly step: number;
  readonly on: boolean;
}

const fields: Fields<State> = {
  ...explorerFields,
  gap: numberField("gap", -5, 5),
  step: wholeField("step", 0, 6),
  on: switchField("on"),
};
const begun: State = { ...initial, gap: 1, step: 0, on: false };

const vocabulary = constantFrom(...vocabularies.map(({ id }) => id));
const state = record({
  temperature: readersTemperature,
  vocabulary,
  logits: scores,
  gap: finite(-5, 5).map((gap) => Math.round(gap * 1000) / 1000 + 0),
  step: constantFrom(0, 1, 2, 3, 4, 5, 6),
  on: boolean(),
});

/** Texts that look like what a field wants, and names that every object has. */
const text = string({ unit: constantFrom(..."0123456789.,+-−einf∞ ") }).chain((near) =>
  string().chain((any) =>
    constantFrom(near, any, "__proto__", "constructor", "toString", "valueOf", "1e9", "NaN"),
  ),
);
const name = constantFrom("t", "words", "z", "gap", "step", "on", "T", "utm_source", "__proto__");
const query = array(tuple(name, text), { maxLength: 12 });

const returns = <T>({ parse, format }: Pick<Field<T>, "parse" | "format">, value: T): void =>
  expect(parse(format(value))).toEqual(value);

test("each field reads back what it has written", () => {
  assert(
    property(state, ({ temperature, vocabulary: words, logits, gap, step, on }) => {
      returns(temperatureField, temperature);
      returns(vocabularyField, words);
      returns(logitsField, logits);
      returns(fields.gap, gap);
      returns(fields.step, step);
      returns(fields.on, on);
    }),
  );
});

test.each([
  [0.7, "0.7"],
  [1, "1"],
  [0.735, "0.735"],
  [100, "100"],
  [0, "0"],
  [Infinity, "inf"],
])("the temperature %d is written t=%s", (temperature, written) => {
  expect(temperatureField.format(temperature)).toBe(written);
});

test.each([
  ["1", 1],
  ["-2,5", -2.5],
  ["−2.5", -2.5],
  [" +.5 ", 0.5],
  ["1.23456", 1.235],
  ["-0.0001", 0],
])("a number field reads “%s” as %d", (written, number) => {
  expect(fields.gap.parse(written)).toBe(number);
});

test.each(["", "-", ".", "5.1", "-6", "1e0", "0x1", "Infinity", "NaN", "1 2", "1;2"])(
  "a number from −5 to 5 is not “%s”",
  (written) => {
    expect(fields.gap.parse(written)).toBeUndefined();
  },
);

test("a whole number has no decimals, and a choice is one of its words", () => {
  expect(fields.step.parse("2.5")).toBeUndefined();
  expect(fields.step.parse("7")).toBeUndefined();
  expect(choiceField("view", ["bars", "slope"]).parse("Bars")).toBeUndefined();
  expect(choiceField("view", ["bars", "slope"]).parse(" slope ")).toBe("slope");
});

test.each(["constructor", "toString", "__proto__", "true", "01", ""])(
  "a switch is neither on nor off at “%s”",
  (written) => {
    expect(fields.on.parse(written)).toBeUndefined();
  },
);

test("own scores are seven numbers within their range", () => {
  expect(logitsField.parse("5,4,3.5,2.5,1.5,0,-1")).toEqual([5, 4, 3.5, 2.5, 1.5, 0, -1]);
  for (const wrong of ["", "1,2,3", "1,2,3,4,5,6,7,8", "1,2,3,4,5,6,9", "1,2,3,,5,6,7"])
    expect(logitsField.parse(wrong)).toBeUndefined();
});

test("a state that a link describes is the state that the link was made of", () => {
  assert(
    property(state, (there) => {
      const link = formatState(fields, begun, there);
      expect(parseState(fields, begun, link)).toEqual({ state: there, misfits: [] });
    }),
  );
});

test("the first state needs no words, and others only what differs", () => {
  expect(formatState(fields, begun, begun)).toEqual([]);
  expect(formatState(fields, begun, { ...begun, on: true, temperature: 0.7 })).toEqual([
    ["t", "0.7"],
    ["on", "1"],
  ]);
});

/** Whether a figure can show `there`. */
function expectSane({ temperature, vocabulary: words, logits, gap, step, on }: State): void {
  expect(temperature).toBeGreaterThanOrEqual(0);
  expect(vocabularies.map(({ id }) => id)).toContain(words);
  expect(logits?.length ?? 7).toBe(7);
  for (const score of logits ?? [0]) {
    expect(score).toBeGreaterThanOrEqual(SCORE_RANGE.lowest);
    expect(score).toBeLessThanOrEqual(SCORE_RANGE.highest);
  }
  expect(Math.abs(gap)).toBeLessThanOrEqual(5);
  expect([0, 1, 2, 3, 4, 5, 6]).toContain(step);
  expect(on).toBeTypeOf("boolean");
}

test("any query string gives a sane state, and a sentence for each mistake", () => {
  assert(
    property(query, (link) => {
      const { state: there, misfits } = parseState(fields, begun, link);
      const notes = misfits.map((misfit) => noteSentence(misfit, "link"));
      expectSane(there);
      expect(notes.length).toBeLessThanOrEqual(link.length);
      for (const note of notes) {
        expect(note).toMatch(/^The link says \w+=“.*”, which is not .+\. It was left out\.$/s);
        expect(note.length).toBeLessThan(160);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a link that was read and written once stays as it is", () => {
  const rewritten = (link: Iterable<readonly [string, string]>) =>
    formatState(fields, begun, parseState(fields, begun, link).state);
  assert(
    property(query, (link) => {
      const once = rewritten(link);
      expect(rewritten(once)).toEqual(once);
    }),
  );
});

test("what a link says wrong is quoted, and the rest of it counts", () => {
  const link = new URLSearchParams("t=warm&words=coin&utm_source=mail");
  const { state: there, misfits } = parseState(fields, begun, link);
  expect({ there, notes: misfits.map((misfit) => noteSentence(misfit, "link")) }).toEqual({
    there: { ...begun, vocabulary: "coin" },
    notes: [
      "The link says t=“warm”, which is not 0, a number from 0.001 to 1000, or inf. It was left out.",
    ],
  });
});

test("a long mistake is cut short", () => {
  const [misfit] = parseState(fields, begun, [["t", "<b>".repeat(1000)]]).misfits;
  expect(noteSentence(misfit!, "link")).toContain("“<b><b><b><b><b><b><b><b>…”");
});

test("of a repeated name the last readable text counts", () => {
  expect(parseState(fields, begun, new URLSearchParams("t=2&t=5&t=x")).state.temperature).toBe(5);
});

test("a mistake that a link repeats is told once", () => {
  expect(parseState(fields, begun, new URLSearchParams("t=x&t=x")).misfits).toHaveLength(1);
});
