import { expect, test } from "vitest";
import { stills } from "../../src/embed/sizes.json";
import { heightAt } from "../../src/embed/sizes.ts";
import { figureIds } from "../../src/figures/ids.ts";
import { embedAddress, loaderAddress, shareAddress } from "../../src/embed/snippets/addresses.ts";
import { elementSnippet } from "../../src/embed/snippets/element.ts";
import { loaderTag } from "../../src/embed/snippets/html.ts";
import { presetOf } from "../../src/embed/snippets/figure.ts";
import { groupsFor, hostNamed, hosts, offerFor } from "../../src/embed/snippets/hosts.ts";
import { isPublic } from "../../src/panel/siteRoot.ts";
import {
  attributeOf,
  BASE,
  figureAt,
  LOOKS,
  parseHtml,
  parseMarkdown,
  SITE,
  statesOf,
} from "./snippetTrees.ts";

const FIRST = LOOKS[0]!;
const offers = hosts.flatMap((host) =>
  figureIds.flatMap((id) =>
    statesOf(id).flatMap((query) =>
      LOOKS.map((look) => {
        const figure = figureAt(id, query);
        return { host, figure, look, offer: offerFor(host, SITE, figure, look) };
      }),
    ),
  ),
);
const snippets = offers.flatMap(({ host, offer: { preview, pieces }, figure, look }) =>
  preview.kind === "html"
    ? [{ host, figure, look, pieces, html: preview.html, tree: parseHtml(preview.html) }]
    : [],
);
const offerOf = (id: (typeof hosts)[number]["id"], query: string, look = FIRST) =>
  offerFor(hostNamed(id), SITE, figureAt("dial", query), look);

test("hosts have different names, and each says in one or two sentences what to do", () => {
  expect(new Set(hosts.map(({ id }) => id)).size).toBe(hosts.length);
  expect(new Set(hosts.map(({ name }) => name)).size).toBe(hosts.length);
  for (const { offer } of offers) {
    expect(offer.steps).toMatch(/^[A-Z].*\.$/);
    expect(offer.steps.split(/\.(?: |$)/).filter(Boolean).length).toBeLessThanOrEqual(2);
  }
});

test("every host has something to copy for every figure in every state, each piece with a name", () => {
  expect(offers.length).toBeGreaterThan(12 * 11 * 4);
  for (const { offer } of offers) {
    expect(offer.pieces.every(({ text }) => text.trim() !== "")).toBe(true);
    expect(new Set(offer.pieces.map(({ label }) => label)).size).toBe(offer.pieces.length);
  }
});

/** Where a template or a module makes the HTML: those are run for real (tests/hosts). */
const MADE: readonly string[] = ["hugo", "jekyll", "myst"];

test("a preview of HTML is the very text to copy; where Vue takes the page over, but for the script", () => {
  for (const { host, html, look, pieces } of snippets) {
    const script = `\n${loaderTag(BASE, look.script)}`;
    if (MADE.includes(host.id)) continue;
    const raw = host.id === "quarto" ? `\`\`\`{=html}\n${html}\n\`\`\`` : html;
    expect(pieces[0]?.text).toBe(host.id === "vitepress" ? html.replace(script, "") : raw);
  }
});

test("VitePress is told of the script and of the element in its configuration, as Vue would drop the one and take the other for a component", () => {
  const [markdown, configuration] = offerOf("vitepress", "t=2").pieces;
  expect(markdown?.text).not.toContain("<script");
  expect(configuration?.text).toContain(loaderAddress(BASE));
  expect(configuration?.text).toContain(`isCustomElement: (tag) => tag === "softmax-figure"`);
});

test("a snippet has no blank line, no indentation, no inline style, and closes what it opens", () => {
  expect(snippets.length).toBeGreaterThan(100);
  for (const { html, tree } of snippets) {
    expect(html).not.toMatch(/^\s|\n\s|\s$|\sstyle=/);
    expect(html.split("\n")[0]).toMatch(/^<[^<>]+>$/);
    expect(tree.errors).toEqual([]);
    expect(html.match(/<(img|br|hr|input)\b[^>]*[^/]>/)).toBeNull();
  }
});

test("no frame has anything inside, for MDX would show that to nobody and complain", () => {
  for (const { html, tree } of snippets) {
    expect(html).not.toMatch(/<iframe[^>]*>(?!<\/iframe>)/);
    expect(tree.elements.filter(({ within }) => within.includes("iframe"))).toEqual([]);
  }
});

test("where frames, scripts and unknown elements are stripped, a link with a text or a picture is left", () => {
  for (const { figure, html } of snippets) {
    const left = parseHtml(html.replace(/<\/?(iframe|script|softmax-figure|figure)\b[^>]*>/g, ""));
    expect(attributeOf(left, "a", "href")).toBe(shareAddress(BASE, figure));
    expect(left.text).not.toBe("");
    expect([undefined, figure.alt]).toContain(attributeOf(left, "img", "alt"));
  }
});

test("Markdown takes a snippet for one block of HTML and leaves it as it is", () => {
  for (const { html } of snippets) {
    const blocks = parseMarkdown(`Before.\n\n${html}\n\nAfter.`);
    expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "html", "paragraph"]);
    expect(blocks[1]).toMatchObject({ value: html });
  }
});

const frames = snippets.filter(({ tree }) => tree.elements[0]?.name === "div");
const elements = snippets.filter(({ tree }) => tree.elements[0]?.name === "softmax-figure");

test("the address and the name of a frame come out of a snippet as they went in", () => {
  for (const { figure, look, tree } of frames) {
    expect(attributeOf(tree, "iframe", "src")).toBe(embedAddress(BASE, figure, look));
    expect(attributeOf(tree, "iframe", "title")).toBe(`${figure.title}: interactive figure`);
  }
});

test("so does the state of an element", () => {
  expect(frames.length + elements.length).toBe(snippets.length);
  for (const { figure, look, tree } of elements) {
    const { t, ...others } = Object.fromEntries(figure.query);
    const state = new URLSearchParams(attributeOf(tree, "softmax-figure", "state"));
    expect(attributeOf(tree, "softmax-figure", "temperature")).toBe(t);
    expect(Object.fromEntries(state)).toEqual(others);
    expect(attributeOf(tree, "script", "src")).toBe(loaderAddress(BASE, look.script));
    expect(attributeOf(tree, "script", "integrity")).toBe(look.script?.integrity);
  }
});

test("a frame says nothing of what is as always, and everything else", () => {
  expect(offerOf("notion", "").pieces[0]?.text).toBe(`${BASE}embed/dial/?v=1`);
  expect(offerOf("notion", "words=coin&z=1,2&t=0.5", LOOKS[1]).pieces[0]?.text).toBe(
    `${BASE}embed/dial/?v=1&words=coin&z=1,2&t=0.5&theme=dark&caption=0&controls=0&cold=0a7d5a&font=Georgia,+serif&view=compact`,
  );
  expect(offerOf("html", "t=2", LOOKS[1]).pieces[0]?.text).toBe(
    [
      "<div>",
      `<iframe data-softmax-embed src="${BASE}embed/dial/?v=1&amp;t=2&amp;theme=dark&amp;caption=0&amp;controls=0&amp;height=fixed&amp;cold=0a7d5a&amp;font=Georgia,+serif&amp;view=compact" title="Turn the dial: interactive figure" width="100%" height="${heightAt("dial", 640, "compact")}" frameborder="0" loading="lazy" referrerpolicy="no-referrer" allow="fullscreen; clipboard-write"></iframe>`,
      `<p><a href="${BASE}fig/dial/hot/">Turn the dial: interactive figure</a></p>`,
      "</div>",
    ].join("\n"),
  );
});

test("a frame that follows its figure brings the script that makes it follow, and says what that needs", () => {
  const { pieces, policy } = offerOf("html", "");
  expect(pieces[0]?.text).toContain(`<script async src="${BASE}v1/embed.js"`);
  expect(policy).toBe("frame-src https://figures.example; script-src https://figures.example");
  expect(offerOf("html", "", LOOKS[1]).policy).toBe("frame-src https://figures.example");
});

test("an element has the temperature, the other fields as a query, and a linked still", () => {
  expect(offerOf("docusaurus", "words=coin&z=1,2&t=0.5").pieces[0]?.text.split("\n")).toEqual([
    '<softmax-figure figure="dial" temperature="0.5" state="words=coin&amp;z=1,2">',
    expect.stringMatching(
      /^<a href=".*"><canvas width="280" height="\d{3,4}"><img src="(.*stills\/dial\.svg)" srcset="\1 728w" sizes=".*" alt=".*" loading="lazy" referrerpolicy="no-referrer" \/><\/canvas>.+<\/a>$/,
    ),
    "</softmax-figure>",
    expect.stringMatching(/^<script async src=/),
  ]);
});

test("an element keeps the height of its figure in a column; of one that nobody has measured it keeps none", () => {
  const kept = (id: string) =>
    attributeOf(
      parseHtml(elementSnippet(BASE, { ...figureAt("dial", ""), id }, FIRST)),
      "canvas",
      "height",
    );
  expect(kept("dial")).toBe(String(heightAt("dial", 650)));
  expect(kept("unheard-of")).toBeUndefined();
});

test("a shortcode has the state as parameters, and one file serves all figures", () => {
  const [call, file] = offerOf("hugo", "words=Ja*3_Nein*1.5&prompt=Kommst+du?&t=0.5").pieces;
  expect(call?.text).toBe(
    '{{< softmax figure="dial" words="Ja*3_Nein*1.5" prompt="Kommst du?" temperature="0.5" name="Turn the dial" room="864" >}}',
  );
  expect(offerOf("hugo", "t=2", LOOKS[1]).pieces[0]?.text).toBe(
    `{{< softmax figure="dial" temperature="2" theme="dark" caption="0" controls="0" view="compact" name="Turn the dial" room="${heightAt("dial", 650, "compact")}" >}}`,
  );
  expect(offerOf("jekyll", "t=2").pieces[0]?.text).toBe(
    '{% include softmax.html figure="dial" temperature="2" name="Turn the dial" room="864" %}',
  );
  for (const id of ["hugo", "jekyll"] as const) {
    const files = offers.filter(({ host }) => host.id === id).map(({ offer }) => offer.pieces[1]);
    // But for the script of one version, with its hash.
    expect(new Set(files.map((piece) => piece?.text)).size).toBe(LOOKS.length);
  }
  expect(file?.text).toContain(loaderAddress(BASE));
});

test("MyST’s directive names the module, the site and the attributes", () => {
  const [first = "", ...json] = (offerOf("myst", "t=inf&words=coin").pieces[0]?.text ?? "")
    .split("\n")
    .slice(0, -1);
  expect(first).toBe(`\`\`\`{anywidget} ${BASE}v1/figure.mjs`);
  expect(JSON.parse(json.join("\n"))).toEqual({
    site: BASE,
    figure: "dial",
    temperature: "inf",
    state: "words=coin",
  });
});

test("on a slide a frame has no caption, and is no taller than a slide has room", () => {
  const slides = offers.filter(({ host: { id } }) => id === "slidev" || id === "marp");
  for (const { host, figure, look, offer } of slides) {
    const frame = parseHtml(offer.pieces[0]?.text ?? "");
    const height = Number(attributeOf(frame, "iframe", "height"));
    expect(attributeOf(frame, "iframe", "src"), host.id).toContain("caption=0");
    expect(height).toBeLessThanOrEqual(540);
    expect(offer.note === undefined).toBe((heightAt(figure.id, 800, look.view) ?? 0) <= 540);
  }
});

test("a QR code leads to the page of the figure in its state", () => {
  expect(offerOf("office", "t=0.55").code).toEqual({
    address: `${BASE}fig/dial/?v=1&t=0.55`,
    name: "dial",
  });
});

test("a component has the temperature as a number", () => {
  expect(offerOf("react", "words=coin&t=0.5").pieces[0]?.text).toBe(
    '<SoftmaxFigure figure="dial" temperature={0.5} state="words=coin" />',
  );
  expect(offerOf("react", "t=inf").pieces[0]?.text).toContain("temperature={Infinity}");
  expect(offerOf("react", "").pieces[0]?.text).toBe('<SoftmaxFigure figure="dial" />');
});

test("a component has the look as props, and what is a page’s own of it as CSS", () => {
  const [component, , , css] = offerOf("react", "t=2", LOOKS[1]).pieces;
  expect(component?.text).toBe(
    '<SoftmaxFigure figure="dial" temperature={2} theme="dark" view="compact" caption={false} controls={false} />',
  );
  expect(css?.text).toBe(":root {\n--softmax-cold: #0a7d5a;\n--softmax-font: Georgia, serif;\n}");
});

test("colours of one’s own are in the address of a frame, and beside an element as CSS", () => {
  const [html, css] = offerOf("docusaurus", "", LOOKS[1]).pieces;
  expect(html?.text).not.toContain("0a7d5a");
  expect(css?.text).toContain("--softmax-cold: #0a7d5a;");
  expect(offerOf("ghost", "t=0.55").pieces).toHaveLength(1);
  expect(offerOf("notion", "", LOOKS[1]).pieces).toHaveLength(1);
});

test("a script of one version never changes, and browsers know by its hash that it has not", () => {
  expect(offerOf("docusaurus", "", LOOKS[1]).pieces[0]?.text).toContain(
    `<script async src="${BASE}v0.1.0/embed.js" integrity="sha384-AbC+/=" crossorigin="anonymous"`,
  );
  for (const host of ["vitepress", "docusaurus"] as const)
    expect(offerOf(host, "", LOOKS[1]).pieces.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('integrity: "sha384-AbC+/="'),
    );
});

test.for(["wordpress", "ghost"] as const)(
  "%s unfolds the address of a beginning and of a preset, and gets HTML for any other state",
  (host) => {
    expect(offerOf(host, "").pieces[0]?.text).toBe(`${BASE}fig/dial/`);
    expect(offerOf(host, "t=0.2").pieces[0]?.text).toBe(`${BASE}fig/dial/cold/`);
    expect(offerOf(host, "t=0.55").pieces[0]?.text).toContain("<softmax-figure");
  },
);

test.for(["wordpress", "ghost"] as const)(
  "%s gets HTML in every state where the site has no oEmbed descriptions",
  (host) => {
    for (const query of ["", "t=0.2", "t=0.55"]) {
      const site = { ...SITE, oembed: false };
      const { pieces } = offerFor(hostNamed(host), site, figureAt("dial", query), FIRST);
      expect(pieces[0]?.text).toContain("<softmax-figure");
    }
  },
);

test("WordPress, which cuts frames off at 1,000 px, gets HTML of the one figure that is taller", () => {
  const way = (id: (typeof figureIds)[number]) =>
    offerFor(hostNamed("wordpress"), SITE, figureAt(id, ""), FIRST).pieces[0]?.label;
  expect(figureIds.filter((id) => way(id) !== "Address")).toEqual(["vendors"]);
});

const hostsFor = (site: typeof SITE) => groupsFor(site).flatMap((group) => group.hosts);

test("places stand in groups, by name in the order of the alphabet, and what takes any HTML last", () => {
  for (const group of groupsFor(SITE)) {
    const names = group.hosts.map(({ name }) => name);
    const rest = names.filter((name) => name !== hostNamed("html").name);
    expect(rest).toEqual(rest.toSorted((a, b) => a.localeCompare(b, "en")));
  }
  expect(hosts.at(-1)?.id).toBe("html");
});

test("where nobody else reaches the site, nothing is offered that has its address", () => {
  const site = { base: "http://localhost:4173/", reachable: false, oembed: true };
  expect(hostsFor(SITE)).toEqual(hosts);
  expect(hostsFor(site).length).toBeGreaterThan(0);
  for (const host of hostsFor(site))
    for (const query of ["", "t=0.55"]) {
      const { pieces, downloads } = offerFor(host, site, figureAt("dial", query), FIRST);
      expect(JSON.stringify([pieces, downloads])).not.toContain("localhost");
    }
});

test.each([
  ["https://example.org/words/", true],
  ["http://192.168.0.7/", true],
  ["http://localhost:4173/", false],
  ["http://words.localhost/", false],
  ["http://127.0.0.1:8080/x/", false],
  ["http://[::1]:4173/", false],
  ["file:///home/me/how-hot-is-a-word.html", false],
])("whether pages elsewhere reach %s: %s", (address, reached) => {
  expect(isPublic(address)).toBe(reached);
});

test("a preset is the same in whatever order its fields are", () => {
  const presets = [{ id: "tie", query: "t=0&words=coin" }];
  expect(presetOf([...new URLSearchParams("words=coin&t=0")], presets)).toBe("tie");
  expect(presetOf([["t", "0"]], presets)).toBeUndefined();
});

test.for(["substack", "medium", "readme"] as const)(
  "%s gets the picture of the state, or the first one and a word about that",
  (host) => {
    const still = (query: string) => {
      const { preview, downloads = [], note } = offerOf(host, query);
      return { preview, files: downloads.map(({ address }) => address.slice(BASE.length)), note };
    };
    expect(still("").preview).toMatchObject({
      kind: "image",
      address: `${BASE}stills/dial.png`,
      width: 1456,
      height: stills.dial,
    });
    expect(still("").note).toBeUndefined();
    expect(still("t=2").files).toContain("stills/dial-hot.png");
    expect(still("t=2").note).toBeUndefined();
    expect(still("t=0.55").files).toContain("stills/dial.png");
    expect(still("t=0.55").note).toMatch(/no picture of this very state/);
    expect(offerOf(host, "t=0.55").pieces[0]?.text).toContain(`${BASE}fig/dial/?v=1&t=0.55`);
  },
);
