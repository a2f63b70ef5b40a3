import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { entropyOf, effectiveChoices, softmax } from "../../src/math/index.ts";
import { figureNamed, figures } from "../../src/figures/registry.ts";
import { texts } from "../../src/figures/texts.ts";
import { readForm } from "../../src/islands/ownWords/readForm.ts";
import { type Entry, listText } from "../../src/model/wordList.ts";
import { withoutIsolates } from "../../src/model/isolated.ts";
import { textWith } from "../../src/panel/figureText.ts";
import { formatChoices, formatShare } from "../../src/words/numbers.ts";
import { OWN_VOCABULARIES, ownQuery } from "../support/ownVocabularies.ts";

const taking = figures.filter(({ takesWords }) => takesWords);
const cases = taking.flatMap(({ id }) => OWN_VOCABULARIES.map(({ name }) => ({ id, name })));
const vocabulary = (name: string) => OWN_VOCABULARIES.find((one) => one.name === name)!;

/** The figure in a state with those words at a temperature. */
const opened = (id: string, name: string, t: string) =>
  figureNamed(id)!.open(new URLSearchParams({ ...ownQuery(vocabulary(name)), t }), "page");

/** What a figure's markup says, seen and heard. */
const textOf = (markup: string): string =>
  [
    markup.replaceAll(/<[^>]*>/g, " "),
    ...[...markup.matchAll(/aria-(?:label|valuetext)="([^"]*)"/g)].map(([, text]) => text),
  ].join(" ");

test("words of one’s own stand in all figures of words", () => {
  expect(taking.map(({ id }) => id).toSorted()).toEqual(
    [
      "dial",
      "shares",
      "pipeline",
      "exponential",
      "tilt",
      "curves",
      "limits",
      "choices",
      "dice",
      "tail",
      "cuts",
      "scores",
      "formula",
    ].toSorted(),
  );
});

test.for(cases)("$id shows $name at T = 0, 1 and ∞, and no word of ours", ({ id, name }) => {
  for (const t of ["0", "1", "inf"]) {
    const open = opened(id, name, t);
    const said = `${textOf(renderToStaticMarkup(open.element))} ${open.readout()}`;
    // Of the words, only so many choices are shown.
    for (const { word } of id === "choices" ? [] : vocabulary(name).list)
      expect(said).toContain(word);
    expect(said).not.toMatch(/butter|jam|gravel|toast|Sydney|heads|49,993|seven/i);
    // What does not fit a computer's number is what the pipeline is about.
    expect(said).not.toMatch(id === "pipeline" ? /undefined|null/ : /NaN|undefined|null|\[object/);
    expect(open.notes()).toEqual([]);
    expect(open.texts()).toEqual({ title: "", caption: "", hasOwnWords: true });
    const { question, caption, howTo } = textWith(texts[id], open.texts());
    expect([...question, caption, howTo].join(" ")).not.toMatch(/butter|jam|seven|invented|three/i);
  }
});

test.for(cases)("$id’s link to $name leads to the same words", ({ id, name }) => {
  const open = opened(id, name, "2");
  const again = figureNamed(id)!.open(open.query());
  expect(again.query()).toEqual(open.query());
  expect(again.words()).toEqual(open.words());
  expect(open.words()?.list).toEqual(vocabulary(name).list);
});

const said = (name: string, t: string): string =>
  withoutIsolates(opened("dial", name, t).readout());

test.for(OWN_VOCABULARIES.filter(({ name }) => name !== "all equal"))(
  "the sentence of the dial is right of $name",
  ({ name, list }) => {
    const scores = list.map(({ score }) => score);
    const first = scores.indexOf(Math.max(...scores));
    const share = formatShare(softmax(scores, 1)[first]!);
    const open = formatChoices(effectiveChoices(entropyOf(scores, 1)));
    const { word } = list[first]!;
    expect(["0", "1", "inf"].map((t) => said(name, t))).toEqual([
      `At T = 0, ${word} is always picked. There is no randomness left.`,
      `At T = 1.00, ${word} is picked ${share} of the time. The choice is as open as a fair pick among ${open} words.`,
      `At T = ∞, every word gets the same share, ${formatShare(1 / list.length)}. The scores no longer matter.`,
    ]);
  },
);

test("of words that all tie the dial says the same at every temperature", () => {
  expect(said("all equal", "0")).toBe(
    "At T = 0, as at any other, every word gets the same share, 33%: their scores are equal.",
  );
});

test("the axis of scores grows outward to round numbers, and the dial does not move it", () => {
  const axis = (query: string): string =>
    [
      ...renderToStaticMarkup(
        figureNamed("dial")!.open(new URLSearchParams(query)).element,
      ).matchAll(/data-look="outline" style="([^"]+)"/g),
    ]
      .map(([, style]) => style)
      .join();
  const at = (t: string) => axis(`words=a*-97_b*12.3&t=${t}`);
  expect(at("0")).toBe(at("1"));
  expect(at("1")).toBe(at("inf"));
  // From −100 to 20: zero at 83.33 %, a bar of −97 that is 80.83 % long.
  expect(at("1")).toContain("inset-inline-start:2.5%;inline-size:max(2px, 80.83%)");
});

test("files have own words as they were written, and sentences keep them apart from numbers", () => {
  const open = opened("dial", "right to left", "1");
  expect(open.readout()).toContain("\u2068زبدة\u2069 is picked");
  expect(open.data()?.softmax?.words).toEqual(vocabulary("right to left").list.map((e) => e.word));
  expect(JSON.stringify(open.data())).not.toMatch(/[\u2068\u2069]/);
});

test("numbers in prose stay those of the words that prose speaks of", () => {
  const toast = figureNamed("tilt")!.open(new URLSearchParams("t=2"));
  const own = figureNamed("tilt")!.open(new URLSearchParams("t=2&words=Ja*3_Nein*1"));
  expect(own.live("odds")).toBe(toast.live("odds"));
});

test("a title and a caption of one’s own stand instead of the figure’s, whatever words it has", () => {
  const open = figureNamed("dial")!.open(
    new URLSearchParams("title=<b>Heat</b>&caption=Two words."),
  );
  expect(textWith(texts.dial, open.texts())).toMatchObject({
    title: "<b>Heat</b>",
    question: ["<b>Heat</b>", ""],
    caption: "Two words.",
  });
});

const filled = { prompt: "", list: "", title: "", caption: "" };

test("the form makes of words and scores what a link says of them", async () => {
  const query = [
    ["words", "Ja*3_Weiß nicht*-1.5"],
    ["prompt", "Kommst du?"],
  ];
  for (const list of ["Ja 3\nWeiß nicht: -1,5", "tribble(~w, ~z, 'Ja', 3, 'Weiß nicht', -1.5)"])
    expect(await readForm({ ...filled, prompt: " Kommst du? ", list })).toEqual({ query });
});

test.each([
  [{ list: "Ja 3" }, /2/],
  [{ list: Array.from({ length: 13 }, (_, i) => `w${i} 1`).join("\n") }, /2 to 12 words.*13/],
  [{ list: '[{"token":"a","logprob":-0.1},{"token":"b","logprob":-3}]' }, /log-probabilities/],
  [{ list: "Donaudampfschifffahrt 3\nNein 1" }, /14 characters.*“Donaudampfschi”/],
  [{ list: "a 1\nb 2", prompt: "x".repeat(121) }, /Prompt.*120 characters/],
  [{ list: "a 1\nb 1000001" }, /1000001.*−1,000,000 to 1,000,000/],
])("what does not fit the form is said: %o", async (wrong, problem) => {
  const read = await readForm({ ...filled, ...wrong });
  expect("problem" in read && read.problem).toMatch(problem);
});

test("new words keep what they can of the state, and what was about one of the old ones goes", () => {
  const open = figureNamed("curves")!.open(new URLSearchParams("t=2&word=6&z=1,2,3,4,5,6,7"));
  const list: readonly Entry[] = [
    { word: "Ja", score: 3 },
    { word: "Nein", score: 1 },
  ];
  open.showWords([["words", listText(list)]]);
  expect(open.query()).toEqual([
    ["t", "2"],
    ["words", "Ja*3_Nein*1"],
  ]);
  expect(open.notes()).toEqual([]);
  open.showWords([]);
  expect(open.query()).toEqual([["t", "2"]]);
});
