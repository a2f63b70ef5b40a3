import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { texts } from "../../src/figures/texts.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import { figures } from "../../src/figures/registry.ts";
import { withoutIsolates } from "../../src/model/isolated.ts";
import { openExportDialog } from "../../src/export/openExportDialog.tsx";
import { pngOf, svgOf } from "../../src/export/picture.ts";
import { mount, type Mounted, WIDTHS, widen } from "../support/mount.tsx";

const SITE = "https://figures.invalid/softmax/";
const LINK = `${SITE}fig/dial/?v=1&t=0.5`;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SAYING = { title: "A & B", description: `C < D. Source: ${LINK}` };

const dialog = page.getByRole("dialog", { name: "Take it with you" });
const language = page.getByRole("combobox", { name: "Code that computes these numbers" });
const button = (name: string) => page.getByRole("button", { name });
const valueOf = (name: string) =>
  (page.getByRole("textbox", { name, exact: true }).element() as HTMLTextAreaElement).value;
const spoken = () => dialog.element().querySelector("[role=status]")?.textContent;

afterEach(async () => {
  document.querySelector("dialog")?.close();
  await vi.waitUntil(() => document.querySelector("dialog") === null);
  vi.restoreAllMocks();
});

/** Opens the dialog for figure `id` in the state that `query` describes; the button before the figure opened it. */
async function open(id: FigureId = "dial", query = "t=0.5"): Promise<Mounted> {
  const mounted = await mount(id, query);
  const opener = button("before").element() as HTMLElement;
  opener.focus();
  openExportDialog({
    id,
    title: texts[id].title,
    question: texts[id].question.join(" "),
    readout: mounted.open.readout(),
    link: LINK,
    site: SITE,
    data: mounted.open.data(),
    figure: mounted.figure,
    opener,
  });
  await expect.element(dialog).toBeVisible();
  return mounted;
}

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, "image/svg+xml");
const wordsOf = (svg: string): string =>
  [...parse(svg).querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");

test("it is modal, begins at its first button, and Esc brings the focus back", async () => {
  await open();
  expect(dialog.element().matches(":modal")).toBe(true);
  expect(document.activeElement).toBe(button("Drawing (SVG)").element());
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  expect(document.activeElement).toBe(button("before").element());
});

test("the link, the code in both languages and the citation are there to copy", async () => {
  await open();
  expect(valueOf("Link to this state")).toBe(LINK);
  expect(valueOf("Python code")).toContain("temperature = 0.5\n");
  await language.selectOptions("javascript");
  expect(valueOf("JavaScript code")).toContain("const temperature = 0.5;");
  expect(valueOf("Citation (BibTeX)")).toContain(`{${SITE}}`);
});

test("a figure that shows no distribution has numbers, and no code", async () => {
  await open("vectors", "");
  await expect.element(button("Numbers (CSV)")).toBeVisible();
  expect(language.elements()).toEqual([]);
});

test("files are named for the article and the figure, and saving is said", async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await open();
  for (const kind of ["Drawing (SVG)", "Picture (PNG)", "Numbers (CSV)"]) {
    const before = saved.length;
    await button(kind).click();
    await expect.poll(() => saved.length, { timeout: 5000 }).toBe(before + 1);
  }
  expect(saved).toEqual(["svg", "png", "csv"].map((end) => `how-hot-is-a-word-dial.${end}`));
  await expect.poll(spoken).toBe("Saved as how-hot-is-a-word-dial.csv.");
});

test("what a drawing cannot show keeps it from being made, and the dialog says what that is", async () => {
  vi.spyOn(globalThis, "reportError").mockImplementation(() => {});
  const { figure } = await open();
  const parts = {
    "<img>": document.createElement("img"),
    "<input>": document.createElement("input"),
    "<use>": new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><use href="#none" /></svg>',
      "image/svg+xml",
    ).documentElement,
  };
  for (const [name, part] of Object.entries(parts)) {
    figure.querySelector(".sx-readout")?.before(part);
    await button("Drawing (SVG)").click();
    await expect
      .poll(spoken)
      .toBe(`Drawing (SVG): not made, for it would leave out a part of this figure: ${name}.`);
    part.remove();
  }
});

test("the drawing shows the state as text, and loads nothing", async () => {
  const { figure, readout } = await mount("dial", "t=0.5");
  const svg = await svgOf(figure, SAYING);
  const drawing = parse(svg);
  expect(drawing.querySelector("parsererror")).toBeNull();
  expect(drawing.querySelector("title")?.textContent).toBe(SAYING.title);
  expect(drawing.querySelector("desc")?.textContent).toBe(SAYING.description);
  for (const words of [texts.dial.question.join(" "), "butter", "84%"])
    expect(wordsOf(svg)).toContain(words);
  expect(readout()).toContain("84%");
  expect(svg).toMatch(/@font-face\{font-family:"Atkinson Hyperlegible Next"[^}]*url\(data:/);
  for (const [, address] of svg.matchAll(/(?:href="|url\()([^)"]*)/g))
    expect(address).toMatch(/^(data:|#)/);
  const plain = svg.replaceAll(/base64,[^)"]*/g, "");
  expect(plain).not.toMatch(/var\(|light-dark|color-mix|oklab|NaN|undefined/);
});

test.for(figures.filter(({ takesWords }) => takesWords).map(({ id }) => id))(
  "the picture of %s has a reader’s own words, and none of ours",
  async (id) => {
    for (const query of ["words=Ja*1000000_Nein*-7&prompt=Kommst du?", "words=زبدة*5_مربى*4"]) {
      const { figure, unmount } = await mount(id, query);
      const drawn = wordsOf(await svgOf(figure, SAYING));
      await unmount();
      for (const word of id === "choices" ? [] : query.match(/[^=_*&]+(?=\*)/g)!)
        expect(drawn).toContain(word);
      expect(drawn).not.toMatch(/butter|jam|gravel|toast/i);
    }
  },
);

/** The pixels of the PNG of `svg`. */
async function pixelsOf(svg: string): Promise<string> {
  const png = await createImageBitmap(await pngOf(svg));
  const brush = new OffscreenCanvas(png.width, png.height).getContext("2d");
  brush?.drawImage(png, 0, 0);
  const { data } = brush!.getImageData(0, 0, png.width, png.height);
  const digest = await crypto.subtle.digest("SHA-256", data);
  return new Uint8Array(digest).join();
}

test.for(["words=Ja*3_Nein*-7", "words=زبدة*5_مربى*4"])(
  "the PNG of a dial with %s has the words in pixels, each of them",
  async (query) => {
    const { figure } = await mount("dial", query);
    const svg = await svgOf(figure, SAYING);
    const whole = await pixelsOf(svg);
    expect(await pixelsOf(new XMLSerializer().serializeToString(parse(svg)))).toBe(whole);
    for (const word of query.match(/[^=_*&]+(?=\*)/g)!) {
      const drawing = parse(svg);
      const said = [...drawing.querySelectorAll("text")].find(
        ({ textContent }) => withoutIsolates(textContent).trim() === word,
      );
      expect(said, word).toBeDefined();
      said?.remove();
      const without = new XMLSerializer().serializeToString(drawing);
      expect(await pixelsOf(without), word).not.toBe(whole);
    }
  },
);

test("the temperature beside the dial is drawn in its own pigment, as the page shows it", async () => {
  const fillAt = async (t: string): Promise<string | null | undefined> => {
    const { figure, unmount } = await mount("dial", `t=${t}`);
    const drawn = [...parse(await svgOf(figure, SAYING)).querySelectorAll("text")];
    await unmount();
    const number = t === "1" ? "1.00" : `${t}.00`;
    return drawn
      .find(({ textContent }) => textContent.includes(`= ${number}`))
      ?.getAttribute("fill");
  };
  const [graphite, warm] = [await fillAt("1"), await fillAt("5")];
  expect(warm).toMatch(/^#[0-9a-f]{6}$/);
  expect(warm).not.toBe(graphite);
});

test("nobody sees it being drawn: the page is afterwards as it was before", async () => {
  const { figure } = await mount("formula", "t=2");
  const before = document.documentElement.outerHTML;
  const drawn = svgOf(figure, SAYING);
  expect(document.documentElement.outerHTML).toBe(before);
  await drawn;
  expect(document.documentElement.outerHTML).toBe(before);
});

test("it is drawn the same on a phone and on a desk", async () => {
  const { figure } = await mount("curves");
  for (const width of [320, 1280]) {
    await widen(width);
    const root = parse(await svgOf(figure, SAYING)).documentElement;
    expect(Number(root.getAttribute("width"))).toBe(728);
  }
});

test("what waits for a guess is shown in the picture, and stays hidden on the page", async () => {
  const { figure } = await mount("scores");
  const svg = await svgOf(figure, SAYING);
  expect(wordsOf(svg)).toContain("58%");
  expect(figure.querySelectorAll(".sx-guess, [data-veiled]").length).toBeGreaterThan(1);
});

test("what a canvas of the figure shows is in the drawing", async () => {
  const { figure } = await mount("dial");
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: 8, height: 8 });
  const brush = canvas.getContext("2d");
  if (!brush) throw new Error("no canvas");
  brush.fillStyle = "rebeccapurple";
  brush.fillRect(0, 0, 8, 8);
  figure.querySelector(".sx-readout")?.before(canvas);
  const image = parse(await svgOf(figure, SAYING)).querySelector("image");
  canvas.remove();
  expect(Number(image?.getAttribute("width"))).toBe(8);
  expect(image?.getAttribute("href")).toBe(canvas.toDataURL());
});

test("underlines are drawn, for in some figures they say something", async () => {
  const { figure } = await mount("dial");
  const readout = figure.querySelector<HTMLElement>(".sx-readout");
  if (!readout) throw new Error("no readout");
  const strokes = async () =>
    parse(await svgOf(figure, SAYING)).querySelectorAll("path[stroke-dasharray]").length;
  readout.textContent = "one line";
  const before = await strokes();
  readout.style.textDecoration = "underline dotted 2px";
  expect(await strokes()).toBe(before + 1);
});

test("text that looks like markup stays text", async () => {
  const { figure } = await mount("dial");
  const readout = figure.querySelector(".sx-readout");
  if (!readout) throw new Error("no readout");
  readout.textContent = '<script>alert("1")</script>&amp;\u0001';
  const svg = await svgOf(figure, SAYING);
  expect(parse(svg).querySelector("parsererror, script")).toBeNull();
  expect(wordsOf(svg)).toContain('<script>alert("1")</script>&amp;\ufffd');
});

test.for(["light", "dark"])(
  "the PNG is twice the size, on the paper of the %s theme",
  async (theme) => {
    document.documentElement.dataset["theme"] = theme;
    const { figure } = await mount("dial");
    const png = await createImageBitmap(await pngOf(await svgOf(figure, SAYING)));
    const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper");
    delete document.documentElement.dataset["theme"];
    expect(png.width).toBe(2 * 728);
    const canvas = new OffscreenCanvas(png.width, png.height);
    const brush = canvas.getContext("2d");
    brush?.drawImage(png, 0, 0);
    const [r = 0, , , alpha] = brush?.getImageData(4, 4, 1, 1).data ?? [];
    expect(alpha, paper).toBe(255);
    expect(r > 128).toBe(theme === "light");
  },
);

test.for(WIDTHS)(
  "at %i px nothing sticks out, targets are for thumbs, axe finds nothing",
  async (width) => {
    await widen(width);
    await open();
    const { scrollWidth, clientWidth } = dialog.element();
    expect(scrollWidth).toBe(clientWidth);
    expect(dialog.element().getBoundingClientRect().width).toBeLessThanOrEqual(width);
    const small = [...dialog.element().querySelectorAll("button, select")].filter(
      (target) => target.getBoundingClientRect().height < 44,
    );
    expect(small.map(({ textContent }) => textContent)).toEqual([]);
    const { violations } = await axe.run(dialog.element(), {
      runOnly: { type: "tag", values: TAGS },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);
