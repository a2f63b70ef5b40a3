/** A state of the figures, as a reader brings it about. */
export interface Setting {
  /** What is typed into each figure's first exact field of temperature. */
  readonly temperature: string;
  /** Where all ranges that are no dials of temperature are pushed; absent where they stay. */
  readonly end?: "min" | "max";
}

/** In the page: types and pushes what `setting` says. Returns the names of the figures that have a temperature to set. */
export async function set({ temperature, end }: Setting): Promise<readonly string[]> {
  const islands = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  const fill = (input: HTMLInputElement, value: string): void => {
    // React listens for changes of the property `value` that are not its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
    for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const fields = islands.flatMap((island) => {
    const field = island.querySelector<HTMLInputElement>('[aria-label="Temperature, exact value"]');
    return field ? [{ field, id: island.dataset["island"] ?? "" }] : [];
  });
  for (const { field } of fields) fill(field, temperature);
  await new Promise(requestAnimationFrame);
  for (const { field } of fields)
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  for (const island of islands)
    for (const range of island.querySelectorAll<HTMLInputElement>("input[type=range]"))
      if (end && !range.matches(".sx-dial__range")) fill(range, range[end]);
  return fields.map(({ id }) => id);
}

/**
 * In the page: all that figures tell, each line after its figure's name, and the numbers in the sentences around them, as
 * soon as nothing is being worked on: texts, what fields hold, what speech hears of ranges and drawings. It reads the
 * document alone, hidden parts too, so that no engine's idea of layout is in it.
 */
export async function read(): Promise<readonly string[]> {
  const textsOf = (root: HTMLElement): readonly string[] => {
    const texts: (string | null)[] = [];
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof HTMLInputElement) texts.push(node.value);
      if (node instanceof Element)
        texts.push(node.getAttribute("aria-label"), node.getAttribute("aria-valuetext"));
    }
    const name = root.dataset["island"] ?? "prose";
    return texts.flatMap((text) => (text === null || text === "" ? [] : [`${name}: ${text}`]));
  };
  const told = (): readonly string[] =>
    [...document.querySelectorAll<HTMLElement>("[data-island], [data-live]")].flatMap(textsOf);
  const working = (texts: readonly string[]): boolean =>
    document.querySelector('[data-island] [aria-busy="true"]') !== null ||
    texts.some((text) => text.includes("being written"));
  for (let before = ""; ;) {
    await new Promise(requestAnimationFrame);
    const texts = told();
    const now = texts.join("\n");
    if (now === before && !working(texts)) return texts;
    before = now;
  }
}
