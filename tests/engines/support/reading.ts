/** A state of a figure, as a reader brings it about. */
export interface Setting {
  /** The figure's name. */
  readonly id: string;
  /** What is typed into its first exact field of temperature, where it has one. */
  readonly temperature: string;
  /** Where its ranges that are no dials of temperature are pushed; absent where they stay. */
  readonly end?: "min" | "max";
}

/** In the page: types and pushes what `setting` says. Returns whether the figure has a temperature to set. */
export async function set({ id, temperature, end }: Setting): Promise<boolean> {
  const island = document.querySelector(`[data-island="${id}"]`);
  const fill = async (input: HTMLInputElement, value: string): Promise<void> => {
    // React listens for changes of the property `value` that are not its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
    for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
    await new Promise(requestAnimationFrame);
  };
  const field = island?.querySelector<HTMLInputElement>('[aria-label="Temperature, exact value"]');
  if (field) {
    await fill(field, temperature);
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  }
  for (const range of island?.querySelectorAll<HTMLInputElement>("input[type=range]") ?? [])
    if (end && !range.matches(".sx-dial__range")) await fill(range, range[end]);
  return field !== null && field !== undefined;
}

/**
 * In the page: all that figure `id` tells, and the numbers in the sentences around figures, as soon as nothing of it is
 * being worked on: texts, what fields hold, what speech hears of ranges and drawings. It reads the document alone, hidden
 * parts too, so that no engine's idea of layout is in it.
 */
export async function read(id: string): Promise<readonly string[]> {
  const island = document.querySelector(`[data-island="${id}"]`);
  if (!island) throw new Error(`no figure ${id}`);
  const textsOf = (root: Element): readonly string[] => {
    const texts: (string | null)[] = [];
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof HTMLInputElement) texts.push(node.value);
      if (node instanceof Element)
        texts.push(node.getAttribute("aria-label"), node.getAttribute("aria-valuetext"));
    }
    return texts.filter((text) => text !== null && text !== "") as string[];
  };
  const told = (): readonly string[] =>
    [island, ...document.querySelectorAll("[data-live]")].flatMap(textsOf);
  const working = (texts: readonly string[]): boolean =>
    island.querySelector('[aria-busy="true"]') !== null ||
    texts.some((text) => text.includes("being written"));
  for (let before = ""; ;) {
    await new Promise(requestAnimationFrame);
    const texts = told();
    const now = texts.join("\n");
    if (now === before && !working(texts)) return texts;
    before = now;
  }
}
