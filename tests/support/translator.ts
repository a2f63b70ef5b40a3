/** What a simulated translator changes: words alone, or numbers too. */
export type Tongue = "words" | "all";

/** A figure that can be read, and with which everything can be done that there is to do. */
export interface Reading {
  /** The figure’s text as it is, or as it should be seen after a translation into `tongue`. */
  readonly text: (tongue?: Tongue) => string;
  /** The names of the figure’s elements, without the translator’s own. */
  readonly elements: () => string;
  /** What can be pressed, moved, typed into or chosen from now, a name each; two of a kind stand for all. */
  readonly controls: () => readonly string[];
  /** Does with `control` what can be done, way `way` of it; whether there was such a way. */
  readonly act: (control: string, way: number) => boolean;
  /** The translator goes, and shows again what it replaced. */
  readonly takeBack: () => void;
}

/** A figure as it is, and the same under two translators. */
export type Readings = Readonly<Record<Tongue | "twin", Reading>>;

/** The state in which figure `id` is first read: the word chain writes at once, another model takes its time. */
export const beginningOf = (id: string): string => (id === "story" ? "model=chain" : "");

/**
 * The figure in `root`; with a `tongue`, all of `root` is translated as browsers do it: now and ever again, each text
 * node gives its place to a `<font>` within a `<font>`, unless an element around it says `translate="no"`. Letters and
 * digits become wide ones. Knows nothing outside itself, so that a page can be given its source.
 */
export function reading(root: Element, tongue?: Tongue): Reading {
  const wide = (text: string, into: Tongue): string =>
    text.replace(into === "words" ? /[A-Za-z]/g : /[A-Za-z0-9]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
  const wanted = (text: string, into: Tongue): boolean =>
    into === "words" ? /[A-Za-z]/.test(text) : /\S/.test(text);
  const isMeant = (text: Node): boolean =>
    !text.parentElement?.closest("[translate=no], font, script, style, textarea");
  const textsIn = (node: Node): Text[] => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = node instanceof Text ? [node] : [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  };
  const figure = (): Element => root.querySelector(".sx-live-panel") ?? root;

  const replaced = new Map<Element, Text | string>();
  const translate = (text: Text, into: Tongue): void => {
    if (!text.isConnected || !isMeant(text) || !wanted(text.data, into)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = wide(text.data, into);
    outer.append(inner);
    // Which ways are in use is not known; these are two.
    replaced.set(outer, into === "words" ? text : text.data);
    if (into === "words") {
      text.before(outer);
      text.remove();
    } else text.replaceWith(outer);
  };
  const observer =
    tongue &&
    new MutationObserver((records) => {
      const nodes = records.flatMap(({ addedNodes, target, type }) =>
        type === "characterData" ? [target] : [...addedNodes],
      );
      // What it takes to have it translated elsewhere.
      setTimeout(() => {
        for (const text of nodes.flatMap(textsIn)) translate(text, tongue);
      });
    });
  observer?.observe(root, { childList: true, characterData: true, subtree: true });
  if (tongue) for (const text of textsIn(root)) translate(text, tongue);

  /** What kind of thing `element` is: what it and those around it are, and which toolbar it is in. */
  const kindOf = (element: Element | null): string =>
    element && element !== root
      ? `${kindOf(element.parentElement)} ${element.localName}.${element.className}${element.getAttribute("type") ?? ""}${element.role === "toolbar" ? element.ariaLabel : ""}`
      : "";
  const controls = (): ReadonlyMap<string, HTMLElement> => {
    const named = new Map<string, HTMLElement>();
    for (const control of figure().querySelectorAll<HTMLElement>(
      "button, input:not([type=file]), select, textarea, summary, [role=listbox]",
    )) {
      const kind = kindOf(control);
      named.set(named.has(kind) ? `last ${kind}` : kind, control);
    }
    return named;
  };
  const put = (control: HTMLElement, value: string): void => {
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value") ?? {};
    set?.call(control, value);
    control.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const press = (control: HTMLElement, key: string): void => {
    control.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  };
  const waysOf = (control: HTMLElement): (() => void)[] => {
    if (control instanceof HTMLSelectElement)
      return [...control.options].slice(0, 3).map(({ value }) => () => {
        control.value = value;
        control.dispatchEvent(new Event("change", { bubbles: true }));
      });
    if (control instanceof HTMLTextAreaElement)
      return ["?", "butter: 5\njam: 4"].map((typed) => () => put(control, typed));
    if (control.role === "listbox")
      return ["ArrowRight", "ArrowDown"].map((key) => () => press(control, key));
    if (!(control instanceof HTMLInputElement) || control.type === "checkbox")
      return [() => control.click()];
    const { min, max } = control;
    if (control.type === "range")
      return [min, max, String(Number(min) + 0.62 * (Number(max) - Number(min)))].map(
        (to) => () => {
          put(control, to);
          control.dispatchEvent(new Event("change", { bubbles: true }));
        },
      );
    return ["?!", control.inputMode === "decimal" ? "0.7" : "dog"].map((typed) => () => {
      put(control, typed);
      press(control, "Enter");
    });
  };
  return {
    text: (into) =>
      textsIn(figure())
        .map((text) =>
          into && isMeant(text) && wanted(text.data, into) ? wide(text.data, into) : text.data,
        )
        .join(""),
    elements: () =>
      Array.from(figure().querySelectorAll(":not(font)"), ({ localName }) => localName).join(" "),
    controls: () => [...controls().keys()],
    act: (name, way) => {
      const control = controls().get(name);
      const act = control && waysOf(control)[way];
      if (!act) return false;
      control.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
      act();
      control.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
      return true;
    },
    takeBack: () => {
      observer?.disconnect();
      for (const [font, text] of replaced) font.replaceWith(text);
    },
  };
}

/**
 * Does everything that can be done with the three figures, or with `most` controls of theirs, the same with each, and
 * waits each time until both translations are those of what the twin shows. Returns how much was done, and what did not
 * come to be the same while for a time nothing more happened. Knows nothing outside itself either.
 */
export async function doEverything(
  readings: Readings,
  most = Infinity,
): Promise<{ readonly done: number; readonly stale: string }> {
  /** How long nothing happens before it is thought that nothing will, in milliseconds. */
  const PATIENCE = 5_000;
  const { twin } = readings;
  const difference = (tongue: Tongue): string => {
    const [seen, meant] = [readings[tongue].text(), twin.text(tongue)];
    if (seen === meant)
      return readings[tongue].elements() === twin.elements() ? "" : "other elements";
    const at = [...meant].findIndex((_, i) => seen[i] !== meant[i]);
    const about = (text: string): string => text.slice(Math.max(0, at - 40), at + 80);
    return `${tongue}: “${about(seen)}” for “${about(meant)}”`;
  };
  const settle = async (): Promise<string> => {
    let before = "";
    let deadline = 0;
    for (;;) {
      await new Promise((later) => setTimeout(later));
      const stale = difference("words") || difference("all");
      if (stale === "") return "";
      const now = Object.values(readings)
        .map(({ text }) => text())
        .join();
      if (now !== before) deadline = performance.now() + PATIENCE;
      before = now;
      if (performance.now() > deadline) return stale;
    }
  };
  const met = new Set<string>();
  const next = (): string | undefined =>
    met.size < most ? twin.controls().find((control) => !met.has(control)) : undefined;
  let done = 0;
  let stale = await settle();
  for (let control = next(); control !== undefined && stale === ""; control = next()) {
    met.add(control);
    for (let way = 0; stale === ""; way += 1) {
      const acted = Object.values(readings).map((figure) => figure.act(control, way));
      if (!acted[0]) break;
      done += 1;
      stale = await settle();
      if (stale !== "") stale = `after way ${way} of${control}: ${stale}`;
    }
  }
  return { done, stale };
}
