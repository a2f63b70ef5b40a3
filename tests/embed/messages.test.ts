import { anything, type Arbitrary, constantFrom, oneof, record, sample } from "fast-check";
import { expect, test } from "vitest";
import { isFrameMessage, isHostMessage, LIMITS } from "../../src/embed/messages.ts";

const MANY = 10_000;
const host = { source: "softmax-host", version: 1 };
const frame = { source: "softmax-embed", version: 1 };
const state = { t: "0.5", words: "toast" };

const types = ["ping", "theme", "set", "reset", "ready", "resize", "input", "change", "error"];

/** One of `fine`, or now and then anything. */
const near = (...fine: readonly unknown[]): Arbitrary<unknown> =>
  oneof({ arbitrary: constantFrom(...fine), weight: 9 }, anything());

/** Anything that a page could post, some of it nearly a message of `source` with `fields`. */
const nearly = (source: string, fields: Readonly<Record<string, Arbitrary<unknown>>>) =>
  oneof(
    anything(),
    record(
      {
        source: constantFrom<unknown>(source, source, source, "react-devtools"),
        version: constantFrom<unknown>(1, 1, 1, "1", 2),
        type: near(...types),
        ...fields,
      },
      { requiredKeys: ["source", "version", "type"] },
    ),
  );
const toFrame = nearly("softmax-host", {
  theme: near("auto", "light", "dark"),
  state: near(state, {}),
});
const toHost = nearly("softmax-embed", {
  state: near(state, {}),
  height: near(0, 360),
  probabilities: near([0.5, 0.5]),
  id: near("a"),
  message: near("A sentence."),
});

test("whatever is posted, a frame accepts four requests of exact shape and nothing else", () => {
  const accepted = sample(toFrame, MANY).filter(isHostMessage);
  const shapes = accepted.map((message) => Object.keys(message).toSorted().join());
  expect(new Set(accepted.map((message, i) => `${message.type}: ${shapes[i]}`))).toEqual(
    new Set([
      "ping: source,type,version",
      "reset: source,type,version",
      "theme: source,theme,type,version",
      "set: source,state,type,version",
    ]),
  );
  for (const message of accepted) expect(message).toMatchObject(host);
  const asked = accepted.flatMap((message) => (message.type === "theme" ? [message.theme] : []));
  expect(new Set(asked)).toEqual(new Set(["auto", "light", "dark"]));
  const texts = accepted.flatMap((message) =>
    message.type === "set" ? Object.values(message.state) : [],
  );
  for (const text of texts) expect(text).toBeTypeOf("string");
});

test("whatever is posted, a host accepts only messages whose every known field is sane", () => {
  const accepted = sample(toHost, MANY).filter(isFrameMessage);
  expect(new Set(accepted.map(({ type }) => type))).toEqual(
    new Set(["ready", "resize", "input", "change", "error"]),
  );
  for (const message of accepted) {
    expect(message).toMatchObject(frame);
    const {
      height = 0,
      state: fields = {},
      probabilities = [],
      id = "",
      message: said = "",
    } = message;
    expect(height).toBeGreaterThanOrEqual(0);
    expect(height).toBeLessThan(Infinity);
    for (const text of [id, said, ...Object.values(fields)]) expect(text).toBeTypeOf("string");
    for (const share of probabilities) expect(share).toBeLessThanOrEqual(1);
  }
});

test.each([
  { type: "ping" },
  { type: "reset" },
  { type: "theme", theme: "dark" },
  { type: "set", state: {} },
  { type: "set", state },
])("a frame accepts $type", (request) => {
  expect(isHostMessage({ ...host, ...request })).toBe(true);
  expect(isHostMessage({ ...host, ...request, more: 1 })).toBe(false);
  expect(isHostMessage({ ...host, ...request, version: 2 })).toBe(false);
  expect(isHostMessage({ ...frame, ...request })).toBe(false);
});

test.each([
  ["an unknown request", { type: "navigate", url: "https://example.org" }],
  ["an unknown theme", { type: "theme", theme: "sepia" }],
  ["a number in a state", { type: "set", state: { t: 0.5 } }],
  ["a text without end", { type: "set", state: { z: "1,".repeat(LIMITS.text) } }],
  ["a name without end", { type: "set", state: { ["t".repeat(LIMITS.name + 1)]: "1" } }],
  ["a list for a state", { type: "set", state: ["t"] }],
  ["a map for a state", { type: "set", state: new Map([["t", "1"]]) }],
  [
    "fields without end",
    {
      type: "set",
      state: Object.fromEntries([...Array(LIMITS.fields + 1).keys()].map((i) => [i, ""])),
    },
  ],
])("a frame refuses %s", (_, request) => {
  expect(isHostMessage({ ...host, ...request })).toBe(false);
});

test.each([
  { type: "ready" },
  { type: "resize", height: 360.5, state },
  { type: "input", state, probabilities: [0.75, 0.25, 0], id: "a" },
  { type: "change", state, id: undefined },
  { type: "error", message: "The link says t=“x”." },
  { type: "resize", height: 1, addedInALaterVersion: true },
])("a host accepts $type", (message) => {
  expect(isFrameMessage({ ...frame, ...message })).toBe(true);
  expect(isFrameMessage({ ...host, ...message })).toBe(false);
});

test.each([
  ["no height", { type: "resize", height: NaN }],
  ["an endless height", { type: "resize", height: Infinity }],
  ["a negative height", { type: "resize", height: -1 }],
  ["a height in words", { type: "resize", height: "360" }],
  ["a share above 1", { type: "input", probabilities: [1.5] }],
  ["shares without end", { type: "input", probabilities: Array(LIMITS.shares + 1).fill(0) }],
  ["a sentence without end", { type: "error", message: "x".repeat(LIMITS.message + 1) }],
])("a host refuses %s", (_, message) => {
  expect(isFrameMessage({ ...frame, ...message })).toBe(false);
});
