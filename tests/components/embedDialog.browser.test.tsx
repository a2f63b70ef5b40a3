import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openEmbedDialog } from "../../src/embed/dialog/openEmbedDialog.tsx";
import { hosts } from "../../src/embed/snippets/hosts.ts";
import { heightAt } from "../../src/embed/sizes.ts";
import { texts } from "../../src/figures/texts.ts";
import "../../src/styles/page.css";
import { WIDTHS, widen } from "../support/mount.tsx";

const ROOT = "https://figures.invalid/softmax/";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const dialog = page.getByRole("dialog", { name: "Put this figure in your page" });
const where = page.getByRole("combobox", { name: "Where are you publishing?" });
const box = (name: string) => page.getByRole("textbox", { name, exact: true });
const copyButton = (name: string) =>
  page.getByRole("button", { name: new RegExp(`^Cop.* ${name}$`) });
const valueOf = (name: string) => (box(name).element() as HTMLTextAreaElement).value;
const spoken = () => dialog.element().querySelector("[role=status]")?.textContent;
const preview = () => dialog.element().querySelector<HTMLElement>(".sx-preview");

let surroundings: readonly Element[] = [];

beforeEach(() => {
  const meta = document.head.appendChild(document.createElement("meta"));
  Object.assign(meta, { name: "site-root", content: ROOT });
  const canonical = document.head.appendChild(document.createElement("link"));
  Object.assign(canonical, { rel: "canonical", href: ROOT });
  const opener = document.body.appendChild(document.createElement("button"));
  opener.textContent = "Embed";
  surroundings = [meta, opener, canonical];
});

afterEach(async () => {
  localStorage.clear();
  document.querySelector("dialog")?.close();
  await vi.waitUntil(() => document.querySelector("dialog") === null);
  delete document.documentElement.dataset["theme"];
  surroundings.forEach((element) => element.remove());
});

/** Opens the dialog for the dial in the state that `query` describes, at a host; tells who opened it. */
async function open(query = "", host: (typeof hosts)[number]["id"] = "html"): Promise<HTMLElement> {
  const opener = surroundings[1] as HTMLElement;
  opener.focus();
  const { title, caption } = texts.dial;
  openEmbedDialog({ id: "dial", title, caption, query: [...new URLSearchParams(query)], opener });
  await expect.element(dialog).toBeVisible();
  await where.selectOptions(host);
  return opener;
}

test("on a site that nobody else reaches it says so, and offers what needs no address", async () => {
  surroundings[0]?.setAttribute("content", "http://localhost:4173/");
  await open("", "react");
  expect(dialog.element().textContent).toContain("Pages elsewhere cannot reach this copy");
  const offered = where
    .getByRole("option")
    .elements()
    .map(({ textContent }) => textContent);
  expect(offered).toEqual(["React", "Moodle / Canvas"]);
  expect(where.element().querySelectorAll("optgroup")).toHaveLength(2);
  expect(valueOf("Component")).toBe('<SoftmaxFigure figure="dial" />');
  expect(dialog.element().textContent).toContain("As the page");
  expect(dialog.element().textContent).toContain('themeFrom=".night"');
});

test("a course whose files do not come says so, and can be asked for again", async () => {
  await open("t=2", "course");
  const save = dialog.getByRole("button", { name: "Save the course package" });
  await save.click();
  await expect.poll(spoken).toContain("could not be made");
  expect(dialog.element().textContent).toContain("a file of the figure did not come");
  await expect.element(save).toBeEnabled();
});

test("on a site without oEmbed WordPress gets HTML", async () => {
  surroundings[2]?.remove();
  await open("", "wordpress");
  expect(valueOf("HTML")).toContain("<softmax-figure");
});

const focusIsInside = () => dialog.element().contains(document.activeElement);

test("it is modal, begins at its question, and Esc brings the focus back to who opened it", async () => {
  const opener = await open();
  expect(dialog.element().matches(":modal")).toBe(true);
  expect(document.activeElement).toBe(where.element());
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test("so does Close, also when the button that opened it had no focus", async () => {
  const opener = await open();
  opener.blur();
  await page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => document.activeElement).toBe(opener);
});

test("opened again, it is one dialog in one place", async () => {
  const places = () => document.body.children.length;
  await open();
  const before = places();
  await userEvent.keyboard("{Escape}");
  await open();
  expect(places()).toBe(before);
  expect(document.querySelectorAll("dialog")).toHaveLength(1);
});

test("Tab goes through all of it and never to the page behind", async () => {
  await open("t=0.55");
  const stops = new Set<Element | null>();
  for (let presses = 0; presses < 24; presses++) {
    await userEvent.keyboard("{Tab}");
    stops.add(document.activeElement);
    expect(focusIsInside() || document.activeElement === document.body).toBe(true);
  }
  const controls = dialog
    .element()
    .querySelectorAll("button, select, textarea, summary, input:not([type=radio]:not(:checked))");
  expect([...controls].filter((control) => !stops.has(control))).toEqual([]);
});

test.for(hosts)(
  "for $name it shows a text to copy, what to do, and how it will look",
  async ({ id }) => {
    await open("t=0.55", id);
    const boxes = [...dialog.element().querySelectorAll("textarea")];
    expect(boxes.length).toBeGreaterThan(0);
    for (const { readOnly, value, labels } of boxes) {
      expect(readOnly && value !== "").toBe(true);
      expect(labels).toHaveLength(1);
    }
    expect(dialog.element().querySelector(".sx-embed__steps")?.textContent).toMatch(/\.$/);
    expect(preview()).not.toBeNull();
  },
);

test("who has named no place yet is shown what any HTML takes", async () => {
  openEmbedDialog({ id: "dial", ...texts.dial, query: [], opener: surroundings[1] as HTMLElement });
  await expect.element(where).toHaveValue("html");
  expect(valueOf("HTML")).toContain("<iframe");
});

test("another host has another text", async () => {
  await open();
  expect(valueOf("HTML")).toContain("<iframe");
  await where.selectOptions("docusaurus");
  expect(valueOf("HTML")).toContain("<softmax-figure");
  await where.selectOptions("notion");
  expect(valueOf("Address")).toBe(`${ROOT}embed/dial/?v=1`);
  await where.selectOptions("wordpress");
  expect(valueOf("Address")).toBe(`${ROOT}fig/dial/`);
});

test("the preview runs the very text in a sandbox without an origin", async () => {
  await open();
  const frame = preview() as HTMLIFrameElement;
  expect(frame.srcdoc).toBe(valueOf("HTML"));
  expect(frame.getAttribute("sandbox")).toBe("allow-scripts allow-popups");
  expect(frame.contentDocument).toBeNull();
});

test("choices change the text, and hold from host to host", async () => {
  await open("t=0.55&words=coin");
  expect(valueOf("HTML")).toContain('?v=1&amp;t=0.55&amp;words=coin"');
  await page.getByRole("radio", { name: "Dark" }).click();
  await page.getByRole("checkbox", { name: "Fixed height" }).click();
  await page.getByRole("checkbox", { name: "With its caption" }).click();
  await page.getByRole("checkbox", { name: "With Reset and help" }).click();
  expect(valueOf("HTML")).toContain(
    "&amp;theme=dark&amp;caption=0&amp;controls=0&amp;height=fixed",
  );
  await page.getByRole("checkbox", { name: "In the state it is in now" }).click();
  expect(valueOf("HTML")).not.toContain("0.55");
  await where.selectOptions("notion");
  expect(valueOf("Address")).toBe(`${ROOT}embed/dial/?v=1&theme=dark&caption=0&controls=0`);
});

test("a size says how tall it is, and the compact one is another view", async () => {
  await open("", "docusaurus");
  const sizes = page.getByRole("group", { name: "Size" });
  expect(sizes.getByRole("radio").elements()).toHaveLength(2);
  expect(sizes.element().textContent).toContain(
    `about ${heightAt("dial", 650, "compact")} px tall`,
  );
  await sizes.getByRole("radio", { name: "Compact" }).click();
  expect(valueOf("HTML")).toContain('view="compact"');
});

test("a frame of a fixed height is as tall as its figure is in a column of the width that is told", async () => {
  await open("", "html");
  await page.getByRole("checkbox", { name: "Fixed height" }).click();
  expect(valueOf("HTML")).not.toContain("<script");
  const width = page.getByRole("textbox", { name: "Width of your column" });
  await width.fill("800");
  await userEvent.keyboard("{Enter}");
  expect(valueOf("HTML")).toContain(`height="${heightAt("dial", 800)}"`);
  await width.fill("12");
  await userEvent.keyboard("{Enter}");
  expect(dialog.element().textContent).toContain("“12” is no width from 280 to 2000 px.");
  expect(valueOf("HTML")).toContain(`height="${heightAt("dial", 800)}"`);
});

/** Picks a colour as the browser’s own way of picking one does. */
async function pick(name: string, hex: string): Promise<void> {
  const field = dialog.getByLabelText(name, { exact: true });
  await expect.element(field).toBeVisible();
  const input = field.element() as HTMLInputElement;
  input.value = hex;
  input.dispatchEvent(new Event("change"));
}

const openLook = () => dialog.getByText("Colours and type of your own").click();

test("a look of one’s own is folded, begins with ours, and is CSS beside an element", async () => {
  await open("", "docusaurus");
  expect(dialog.element().querySelector("[type=color]")).toBeNull();
  await openLook();
  await expect.element(dialog.getByLabelText("Panel", { exact: true })).toHaveValue("#f6f3ec");
  await pick("Cold", "#0a7d5a");
  await expect
    .poll(() => valueOf("CSS, for all figures of the page"))
    .toBe(":root {\n--softmax-cold: #0a7d5a;\n}");
  const font = page.getByRole("textbox", { name: "Font" });
  await font.fill("url(x)");
  await userEvent.keyboard("{Enter}");
  expect(dialog.element().textContent).toContain("“font=url(x)” is not the name of a font");
  await font.fill("Georgia");
  await userEvent.keyboard("{Enter}");
  expect(valueOf("CSS, for all figures of the page")).toContain("--softmax-font: Georgia;");
  expect((preview() as HTMLIFrameElement).srcdoc).toContain("--softmax-cold: #0a7d5a;");
  await page.getByRole("button", { name: "As they were" }).click();
  expect(box("CSS, for all figures of the page").elements()).toEqual([]);
});

test("colours that are too faint are told in a sentence: which, on which page, and how faint", async () => {
  await open("", "notion");
  await openLook();
  await pick("Hot", "#ffd9a0");
  // What measures colours comes when it is first needed.
  await expect
    .poll(() => dialog.element().textContent, { timeout: 10_000 })
    .toContain(
      "Too faint: on a light page, hot on panel has a contrast of 1.5 to 1, and words need 4.5 to 1.",
    );
  expect(valueOf("Address")).toBe(`${ROOT}embed/dial/?v=1&hot=ffd9a0`);
  // On dark pages alone it is none.
  await page.getByRole("radio", { name: "Dark" }).click();
  await expect.poll(() => dialog.element().textContent).toContain("Every pair has contrast enough");
  expect(dialog.element().textContent).not.toContain("oo faint");
});

test("the place that was chosen last comes first the next time", async () => {
  await open("", "jekyll");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  const { title, caption } = texts.dial;
  openEmbedDialog({
    id: "dial",
    title,
    caption,
    query: [],
    opener: surroundings[1] as HTMLElement,
  });
  await expect.element(where).toHaveValue("jekyll");
});

test("a browser that keeps nothing opens it all the same", async () => {
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied");
  });
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("denied");
  });
  await open("", "jekyll");
  await expect.element(where).toHaveValue("jekyll");
  vi.restoreAllMocks();
});

test("the script of this version is the one whose hash the site tells, and it is said what that means", async () => {
  const pinned = { src: "v0.1.0/embed.js", integrity: "sha384-AbC" };
  const ask = vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json(pinned));
  await open("", "docusaurus");
  await page.getByRole("checkbox", { name: "This version for good" }).click();
  await expect
    .poll(() => valueOf("HTML"))
    .toContain(`src="${ROOT}v0.1.0/embed.js" integrity="sha384-AbC" crossorigin="anonymous"`);
  expect(String(ask.mock.calls[0]?.[0])).toBe(`${ROOT}v1/integrity.json`);
  expect(dialog.element().textContent).toContain("run this very text of the script and no other");
  ask.mockRestore();
});

test("where the hash does not come, the newest script stays, and that is said", async () => {
  const ask = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("no network"));
  await open("", "docusaurus");
  await page.getByRole("checkbox", { name: "This version for good" }).click();
  await expect
    .poll(() => dialog.element().textContent)
    .toContain("The hash of this version’s script could not be read");
  expect(valueOf("HTML")).toContain("v1/embed.js");
  ask.mockRestore();
});

test("of a figure that stands as it begins there is no state to choose", async () => {
  await open();
  expect(page.getByRole("checkbox", { name: "In the state it is in now" }).elements()).toEqual([]);
});

test("where pictures are the way, they can be saved, and their texts copied", async () => {
  await open("t=2", "substack");
  const links = dialog.getByRole("link").elements() as HTMLAnchorElement[];
  expect(links.map(({ href, download }) => [href, download])).toEqual([
    [`${ROOT}stills/dial-hot.png`, ""],
    [`${ROOT}stills/dial.gif`, ""],
  ]);
  expect(links.every((link) => link.hasAttribute("download"))).toBe(true);
  expect(valueOf("Alt text")).toBe(`${texts.dial.title}. ${texts.dial.caption}`);
  expect(preview()).toHaveAttribute("alt", valueOf("Alt text"));
  expect(dialog.element().querySelector(".sx-embed__note")).toBeNull();
});

test("the film of the dial is the preset's own where it sets more than the dial", async () => {
  await open("t=0.3&words=capital", "substack");
  const links = dialog.getByRole("link").elements() as HTMLAnchorElement[];
  expect(links.map(({ href }) => href)).toEqual([
    `${ROOT}stills/dial-wrong.png`,
    `${ROOT}stills/dial-wrong.gif`,
  ]);
});

test("a state without a picture is told so", async () => {
  await open("t=0.55", "substack");
  expect(dialog.element().querySelector(".sx-embed__note")?.textContent).toContain(
    "no picture of this very state",
  );
});

test("Copy copies what is in the box, and says so to eyes and ears", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await open("t=0.55", "docusaurus");
  await copyButton("HTML").click();
  expect(write).toHaveBeenCalledExactlyOnceWith(valueOf("HTML"));
  await expect.element(copyButton("HTML")).toHaveTextContent("Copied HTML");
  expect(spoken()).toBe("HTML copied.");
  await page.getByRole("checkbox", { name: "With its caption" }).click();
  await expect.element(copyButton("HTML")).toHaveTextContent("Copy HTML");
});

test("after a while it can be said again", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await open();
  await copyButton("HTML").click();
  await expect.poll(spoken).toBe("HTML copied.");
  await expect.poll(spoken, { timeout: 4000 }).toBe("");
  await expect.element(copyButton("HTML")).toHaveTextContent("Copy HTML");
});

test("where the clipboard refuses, the text is selected and copied as by hand", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("refused"));
  const selected: string[] = [];
  const byHand = vi.spyOn(document, "execCommand").mockImplementation(() => {
    selected.push(String(getSelection()));
    return true;
  });
  await open();
  await copyButton("HTML").click();
  await expect.poll(spoken).toBe("HTML copied.");
  expect(byHand).toHaveBeenCalledExactlyOnceWith("copy");
  expect(selected).toEqual([valueOf("HTML")]);
});

test("where that fails too, it says what is left to do", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("refused"));
  vi.spyOn(document, "execCommand").mockReturnValue(false);
  await open();
  await copyButton("HTML").click();
  await expect.poll(spoken).toBe("HTML is selected. Copy it with your keyboard or menu.");
  const { selectionStart, selectionEnd, value } = box("HTML").element() as HTMLTextAreaElement;
  expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
  await expect.element(copyButton("HTML")).toHaveTextContent("Copy HTML");
});

test.for(WIDTHS)("at %i px nothing sticks out, and targets are for thumbs", async (width) => {
  await widen(width);
  await open("t=0.55");
  await openLook();
  await expect.element(dialog.getByLabelText("Hot", { exact: true })).toBeVisible();
  for (const { id } of hosts) {
    await where.selectOptions(id);
    const { scrollWidth, clientWidth } = dialog.element();
    expect(scrollWidth).toBe(clientWidth);
    const small = [
      ...dialog
        .element()
        .querySelectorAll(
          "button, select, a, summary, label:has([type=radio], [type=checkbox]), input:is([type=text], [type=color])",
        ),
    ].filter((target) => target.getBoundingClientRect().height < 44);
    expect(small.map(({ textContent }) => textContent)).toEqual([]);
  }
  expect(dialog.element().getBoundingClientRect().width).toBeLessThanOrEqual(width);
});

for (const theme of ["light", "dark"])
  test.for(WIDTHS)(`axe finds nothing in ${theme} at %i px`, async (width) => {
    document.documentElement.dataset["theme"] = theme;
    await widen(width);
    await open("t=0.55");
    await openLook();
    for (const { id } of hosts) {
      await where.selectOptions(id);
      const { violations } = await axe.run(dialog.element(), {
        runOnly: { type: "tag", values: TAGS },
        iframes: false,
      });
      expect(violations.map((violation) => [id, violation.id])).toEqual([]);
    }
  });
