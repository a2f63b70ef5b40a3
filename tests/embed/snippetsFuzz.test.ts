import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  oneof,
  property,
  record,
  string,
  tuple,
} from "fast-check";
import { expect, test } from "vitest";
import { FIELDS } from "../../src/embed/host/address.ts";
import { embedAddress, shareAddress } from "../../src/embed/snippets/addresses.ts";
import { type FigureInState, hasOwnWords, type Pairs } from "../../src/embed/snippets/figure.ts";
import { hosts, offerFor } from "../../src/embed/snippets/hosts.ts";
import {
  attributeOf,
  BASE,
  SITE,
  LOOKS,
  parseHtml,
  parseMarkdown,
  renderMdx,
} from "./snippetTrees.ts";

const hostile = constantFrom(
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  "</softmax-figure><p style=''>",
  "</iframe>",
  "&quot;&lt;&amp;lt",
  "{{ site.title }}{% raw %}",
  "{process.exit()}",
  "](javascript:alert(1))[",
  "*a* _b_ `c` ~~d~~ \\ $e$",
  "one\n\n    two",
  "-->",
  "inf",
  "0.5",
  ".",
  "1.",
);
const text = oneof(string({ unit: "grapheme" }), string({ unit: "binary-ascii" }), hostile);
const pairs = array(tuple(oneof(constantFrom("t", "z", "words"), text), text), { maxLength: 5 });
const figure = record({ title: text, caption: text, alt: text, query: pairs }).map(
  (texts): FigureInState => ({ id: "dial", preset: undefined, height: 640, ...texts }),
);
/** How an attribute writes a temperature; another text stays in the state. */
const TEMPERATURE = /^(\d+(\.\d+)?|inf)$/;
const look = constantFrom(...LOOKS);
const host = (id: (typeof hosts)[number]["id"]) => hosts.find((known) => known.id === id)!;

const oneLine = (printed: string): string => printed.replace(/[\s\p{Cc}]+/gu, " ").trim();
const skeleton = (html: string) =>
  parseHtml(html).elements.map(({ name, attributes }) => [
    name,
    Object.keys(attributes).toSorted(),
  ]);

/** The state that an address holds. */
const stateIn = (href: string | undefined): Pairs =>
  [...new URL(href ?? "").searchParams].filter(([name], index) => index > 0 || name !== "v");

test("no state and no text breaks out of its attribute in a frame", () => {
  assert(
    property(figure, look, (any, chosen) => {
      const html = offerFor(host("html"), SITE, any, chosen).pieces[0]!.text;
      const plain = { ...any, title: "a", query: [] };
      expect(skeleton(html)).toEqual(
        skeleton(offerFor(host("html"), SITE, plain, chosen).pieces[0]!.text),
      );
      const tree = parseHtml(html);
      expect(attributeOf(tree, "iframe", "src")).toBe(embedAddress(BASE, any, chosen));
      expect(attributeOf(tree, "a", "href")).toBe(shareAddress(BASE, any));
      expect(stateIn(attributeOf(tree, "a", "href"))).toEqual(any.query);
      expect(tree.text).toBe(oneLine(`${any.title}: interactive figure`));
      expect(html).not.toMatch(/\n\s|[{}]/);
    }),
  );
});

test("nor in an element", () => {
  assert(
    property(figure, look, (any, chosen) => {
      const html = offerFor(host("docusaurus"), SITE, any, chosen).pieces[0]!.text;
      const tree = parseHtml(html);
      // Of own words there is no picture.
      const inside = hasOwnWords(any) ? [] : ["canvas", "img"];
      const names = ["softmax-figure", "a", ...inside, "script"];
      expect(tree.elements.map(({ name }) => name)).toEqual(names);
      expect([undefined, oneLine(any.alt) || "true"]).toContain(attributeOf(tree, "img", "alt"));
      expect(stateIn(attributeOf(tree, "a", "href"))).toEqual(any.query);
      const temperature = attributeOf(tree, "softmax-figure", "temperature");
      const others = any.query.filter(([name, t]) => name !== "t" || !TEMPERATURE.test(t));
      expect([...new URLSearchParams(attributeOf(tree, "softmax-figure", "state"))]).toEqual(
        others,
      );
      expect(temperature ?? "0").toMatch(TEMPERATURE);
      expect(html).not.toMatch(/\n\s|[{}]/);
    }),
  );
});

test("nor in a shortcode of Hugo or a tag of Jekyll, whose values are between quotes", () => {
  const names: Readonly<Record<string, string>> = { ...FIELDS, caption: "caption" };
  assert(
    property(figure, look, (any, chosen) => {
      for (const id of ["hugo", "jekyll"] as const) {
        const call = offerFor(host(id), SITE, any, chosen).pieces[0]!.text;
        const [, inside = ""] =
          /^(?:\{\{< softmax|\{% include softmax\.html) (.*) (?:>\}\}|%\})$/u.exec(call) ?? [];
        const found = [...inside.matchAll(/([a-z]+)="([^"\\<>{}\p{Cc}]*)"(?: |$)/gu)];
        expect(found.map(([whole]) => whole).join("")).toBe(inside);
        const given = found.map(([, name = "", value = ""]) => [name, value] as const);
        const fields = given.flatMap(([name, value]): Pairs =>
          name === "state"
            ? [...new URLSearchParams(value)]
            : name in names && !(name === "caption" && !chosen.caption)
              ? [[names[name]!, value]]
              : [],
        );
        const last = (all: Pairs) =>
          new Map(all.filter(([name]) => chosen.caption || name !== "caption"));
        expect(last(fields)).toEqual(last(any.query));
      }
    }),
  );
});

test("nor in a module’s JSON, a line of Python or a cell of Observable", () => {
  assert(
    property(figure, look, (any, chosen) => {
      const textFor = (id: Parameters<typeof host>[0], at = 0) =>
        offerFor(host(id), SITE, any, chosen).pieces[at]!.text;
      expect(JSON.parse(textFor("myst").split("\n").slice(1, -1).join("\n"))).toMatchObject({
        site: BASE,
        figure: "dial",
      });
      const curves = { ...any, id: "curves" };
      expect(offerFor(host("jupyter"), SITE, curves, chosen).pieces[0]!.text).toMatch(
        /^from .*\nIFrame\("[^"\\\s]*", width="100%", height=\d+\)$/,
      );
      const given = [...textFor("jupyter").matchAll(/^ {4}(\w+)=(.*),$/gm)];
      expect(given.map(([, name]) => name)).toEqual(["logits", "words", "prompt", "temperature"]);
      for (const [, , value = ""] of given.slice(0, 3)) JSON.parse(value);
      const [, cell = ""] = /^html`([^`\\$]*)`$/.exec(textFor("observable", 1)) ?? [];
      expect(skeleton(cell)).toEqual([["iframe", expect.arrayContaining(["src", "title"])]]);
    }),
  );
});

test("nor in MDX", async () => {
  await assert(
    asyncProperty(figure, look, async (any, chosen) => {
      for (const id of ["html", "docusaurus"] as const) {
        const html = offerFor(host(id), SITE, any, chosen).pieces[0]!.text;
        const rendered = parseHtml(await renderMdx(html));
        expect(attributeOf(rendered, "a", "href")).toBe(shareAddress(BASE, any));
        const elements = (names: Iterable<{ readonly name: string }>) =>
          [...names].map(({ name }) => name).filter((name) => name !== "p");
        expect(elements(rendered.elements).toSorted()).toEqual(
          elements(parseHtml(html).elements).toSorted(),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("nor in JSX", async () => {
  await assert(
    asyncProperty(figure, async (any) => {
      const jsx = offerFor(host("react"), SITE, any, LOOKS[0]!).pieces[0]!.text;
      const seen: object[] = [];
      await renderMdx(jsx, {
        SoftmaxFigure: (props: object) => {
          seen.push(props);
          return null;
        },
      });
      expect(seen).toHaveLength(1);
      const { state = "", ...rest } = seen[0] as { readonly state?: string };
      const fields = [...new URLSearchParams(state)];
      expect(any.query).toEqual(expect.arrayContaining(fields));
      expect(["figure", "temperature"]).toEqual(expect.arrayContaining(Object.keys(rest)));
    }),
    { numRuns: 60 },
  );
});

test("nor in a README", () => {
  assert(
    property(figure, (any) => {
      const markdown = offerFor(host("readme"), SITE, any, LOOKS[0]!).pieces[0]!.text;
      const [paragraph, ...others] = parseMarkdown(markdown);
      expect(others).toEqual([]);
      expect(paragraph).toMatchObject({
        type: "paragraph",
        children: [
          {
            type: "link",
            url: shareAddress(BASE, any),
            children: [{ type: "image", url: `${BASE}stills/dial.png`, alt: oneLine(any.alt) }],
          },
        ],
      });
    }),
  );
});
