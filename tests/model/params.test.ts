import {
  array,
  assert,
  boolean,
  constantFrom,
  property,
  record,
  string,
  tuple,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import type { ExplorerState } from "../../src/model/derive.ts";
import {
  choiceField,
  explorerFields,
  type Field,
  type Fields,
  logitsField,
  numberField,
  switchField,
  temperatureField,
  vocabularyField,
  wholeField,
} from "../../src/model/fields.ts";
import { formatState, parseState } from "../../src/model/params.ts";
import { noteSentence } from "../../src/words/parameters.ts";
import { vocabularies, vocabularyOf } from "../../src/model/vocabulary.ts";
import { cleanLine, cleanWord, SCORE_LIMITS } from "../../src/model/wordList.ts";
import "../support/matchers.ts";
import { finite, readersTemperature, scores } from "../support/arbitraries.ts";

const initial: ExplorerState = {
  temperature: 1,
  vocabulary: "toast",
  logits: null,
  prompt: "",
  title: "",
  caption: "",
};

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

/** Whether `text` is no switch of a frame’s. */
const isText = (text: string): boolean => !/^(0|1|true|false)$/.test(text);
const toy = constantFrom(...vocabularies.map(({ id }) => id));
const line = (longest: number) =>
  string({ unit: "grapheme", maxLength: longest }).map((any) => cleanLine(any, longest));
const ownWord = string({ unit: "grapheme", minLength: 1, maxLength: 14 })
  .map(cleanWord)
  .filter((any) => any !== "");
const ownList = uniqueArray(
  record({ word: ownWord, score: finite(SCORE_LIMITS.lowest, SCORE_LIMITS.highest) }),
  {
    minLength: 2,
    maxLength: 12,
    selector: (entry) => entry.word,
  },
);
const texts = record({ prompt: line(120), title: line(100), caption: line(300).filter(isText) });
const ofToys = record({
  temperature: readersTemperature,
  vocabulary: toy,
  logits: scores,
  gap: finite(-5, 5).map((gap) => Math.round(gap * 1000) / 1000 + 0),
  step: constantFrom(0, 1, 2, 3, 4, 5, 6),
  on: boolean(),
});
/** A state with a toy’s words or with own ones, and with texts. */
const state = tuple(ofToys, ownList, texts, boolean()).map(
  ([toys, vocabulary, own, isToy]): State =>
    isToy ? { ...toys, ...own } : { ...toys, ...own, vocabulary, logits: null },
);

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
      if (logits) returns(logitsField, logits);
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

test("own scores are 2 to 12 numbers of any size and sign within their limits", () => {
  expect(logitsField.parse("5,4,3.5,2.5,1.5,0,-1")).toEqual([5, 4, 3.5, 2.5, 1.5, 0, -1]);
  expect(logitsField.parse("-1000000,1000000,0.1234567")).toEqual([
    -1_000_000, 1_000_000, 0.123457,
  ]);
  for (const wrong of ["", "1", "1,2,,3", "1,1000000.5", "1e3,2", Array(13).fill(1).join()])
    expect(logitsField.parse(wrong)).toBeUndefined();
});

test("scores that are not as many as the words are told and left out", () => {
  const { state: there, misfits } = parseState(
    fields,
    begun,
    new URLSearchParams("z=1,2,3&words=Ja*3_Nein*1.5&t=2"),
  );
  expect(there).toEqual({
    ...begun,
    temperature: 2,
    vocabulary: [
      { word: "Ja", score: 3 },
      { word: "Nein", score: 1.5 },
    ],
  });
  expect(misfits.map((misfit) => noteSentence(misfit, "link"))).toEqual([
    "The link says z=“1,2,3”, which is not a score from -1000000 to 1000000 for each word, with commas between. It was left out.",
  ]);
});

test.each([
  ["words=Ja_Nein&z=3,-200", ["Ja", "Nein"], [0, 0]],
  ["words=Ja, Nein ,Weiß nicht", ["Ja", "Nein", "Weiß nicht"], [0, 0, 0]],
  ["words=a%2Cb*-1_c%255Fd*2.5e-7", ["a,b", "c_d"], [-1, 2.5e-7]],
])("%s are words", (link, words, given) => {
  const list = parseState(fields, begun, new URLSearchParams(link)).state.vocabulary;
  expect(list).toEqual(words.map((word, i) => ({ word, score: given[i] })));
});

test.each([
  "Ja*3",
  "Ja*3_Ja*4",
  "Ja*3_Nein",
  "Ja*1000001_Nein*1",
  "Ja*3_*1",
  "warm",
  "",
  "a*1*2_b*1",
])("“%s” are no words", (written) => expect(vocabularyField.parse(written)).toBeUndefined());

test("what is too long is cut and told, and the rest counts", () => {
  const long = "x".repeat(400);
  const { state: there, misfits } = parseState(fields, begun, [
    ["words", "Donaudampfschifffahrt*3_Nein*1"],
    ["prompt", long],
    ["title", "short"],
  ]);
  expect(there.vocabulary).toEqual([
    { word: "Donaudampfschi", score: 3 },
    { word: "Nein", score: 1 },
  ]);
  expect(there.prompt).toBe("x".repeat(120));
  expect(misfits.map((misfit) => noteSentence(misfit, "page"))).toEqual([
    "This page asks for words=“Donaudampfschifffahrt*3_…”; of its words, the first 14 characters of each are shown.",
    "This page asks for prompt=“xxxxxxxxxxxxxxxxxxxxxxxx…”, of which the first 120 characters are shown.",
  ]);
});

test("caption=0 and caption=1, which frames have, are no caption of anybody’s own", () => {
  for (const written of ["0", "1", "true", "false"])
    expect(parseState(fields, begun, [["caption", written]])).toEqual({
      state: begun,
      misfits: [],
    });
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
  const { words: own, logits: given } = vocabularyOf(words);
  expect(new Set(own).size).toBe(own.length);
  expect(own.length).toBe(given.length);
  expect([2, own.length, 12]).toBeNonDecreasing();
  expect(logits?.length ?? own.length).toBe(own.length);
  for (const score of [...(logits ?? []), ...given])
    expect([SCORE_LIMITS.lowest, score, SCORE_LIMITS.highest]).toBeNonDecreasing();
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
        expect(note).toMatch(
          /^The link says \w+=“.*”(, which is not .+\. It was left out\.|; of its words, .* are shown\.)$/s,
        );
        expect(note.length).toBeLessThan(180);
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
