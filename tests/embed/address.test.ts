import { assert, dictionary, property, string } from "fast-check";
import { expect, test } from "vitest";
import { authoredState, fieldsOf, frameAddress, type Shown } from "../../src/embed/host/address.ts";

const ROOT = "https://site.test/any/path/";

/** Reads `attributes` as an element that has these would. */
const reading =
  (attributes: Readonly<Record<string, string>>) =>
  (name: string): string | null =>
    attributes[name] ?? null;

const address = (shown: Partial<Shown>): string | undefined =>
  frameAddress(ROOT, {
    figure: "dial",
    state: {},
    theme: "auto",
    look: [],
    view: "full",
    read: reading({}),
    ...shown,
  });

test("an address names the figure, the version and the state", () => {
  expect(address({})).toBe(`${ROOT}embed/dial/?v=1`);
  expect(address({ figure: "curves", state: { t: "0.5", z: "2,1" } })).toBe(
    `${ROOT}embed/curves/?v=1&t=0.5&z=2%2C1`,
  );
});

test("a view is named beside a field of the figure of the same name", () => {
  expect(address({ view: "compact" })).toBe(`${ROOT}embed/dial/?v=1&view=compact`);
  expect(address({ figure: "formula", state: { view: "slope" }, view: "compact" })).toBe(
    `${ROOT}embed/formula/?v=1&view=slope&view=compact`,
  );
});

test("an element’s words, prompt, title and caption are in it as they were written", () => {
  const read = reading({
    words: "Ja*3_Nein*1.5",
    prompt: "Kommst du?",
    title: "<b>Heat</b>",
    caption: "Two words.",
  });
  const asked = new URL(address({ state: authoredState(read), read })!).searchParams;
  expect(Object.fromEntries(asked)).toEqual({
    v: "1",
    words: "Ja*3_Nein*1.5",
    prompt: "Kommst du?",
    title: "<b>Heat</b>",
    caption: "Two words.",
  });
});

test("it names a theme only if the page does not decide", () => {
  expect(address({ theme: "dark" })).toBe(`${ROOT}embed/dial/?v=1&theme=dark`);
});

test.each([
  ["", "1"],
  ["true", "1"],
  ["false", "0"],
  ["0", "0"],
])("a switch written “%s” is %s", (text, written) => {
  expect(address({ read: reading({ controls: text }) })).toMatch(`controls=${written}`);
});

test.each(["../admin", "", "dial/", "Dial", "a?b", "https://elsewhere.test"])(
  "no figure is called “%s”",
  (figure) => {
    expect(address({ figure })).toBeUndefined();
  },
);

test("attributes are fields, and win over the query in `state`", () => {
  const read = reading({ state: "?t=1&word=3", temperature: "0.5", logits: "2, 1", words: "coin" });
  expect(authoredState(read)).toEqual({ t: "0.5", word: "3", z: "2, 1", words: "coin" });
});

test("numbers and lists in a state are written as texts", () => {
  expect(fieldsOf({ t: 0.5, z: [2, 1, -1] })).toEqual({ t: "0.5", z: "2,1,-1" });
});

test("whatever the state, the address stays under its figure and reads back", () => {
  assert(
    property(dictionary(string(), string()), (state) => {
      const url = new URL(address({ state }) ?? "");
      expect(url.origin + url.pathname).toBe(`${ROOT}embed/dial/`);
      for (const [name, text] of Object.entries(state))
        expect(url.searchParams.get(name)).toBe(text);
    }),
  );
});

test("the look that the page’s custom properties ask for is in it", () => {
  expect(address({ look: [["cold", "#07c"]] })).toBe(`${ROOT}embed/dial/?v=1&cold=%2307c`);
});
