/** A text as it was before it was translated, and the element that shows it in another language. */
interface Translation {
  readonly original: Text;
  readonly text: string;
  readonly font: Element;
}

/** All of them, by text node and by element. */
const translations = new WeakMap<Node, Translation>();

/**
 * Keeps what is in `root` alive and up to date under the translator of a browser, which puts a `<font>` into the place of
 * each text node: React and Preact go on writing to the node they made, which nobody sees, and throw where they want to
 * remove it or put something before it. So each such node goes back behind its `<font>`, empty. When its owner writes to
 * it, it is shown instead, to be translated anew; when its owner removes or moves it, its `<font>` follows. Returns how
 * to end it.
 */
export function followTranslation(root: Node): () => void {
  const observer = new MutationObserver((records) => {
    for (const { type, target } of records) if (type === "characterData") showChanged(target);
    for (const record of records)
      for (const node of record.removedNodes) {
        const known = translations.get(node);
        if (known && !node.isConnected) drop(known, node, record);
        if (!known && node instanceof Text && !node.isConnected) putBack(node, record);
      }
    for (const { addedNodes, nextSibling } of records)
      for (const node of [...addedNodes, nextSibling]) bringFont(node);
    // Changes made here need no handling.
    observer.takeRecords();
  });
  const putBack = (
    original: Text,
    { addedNodes, previousSibling, nextSibling }: MutationRecord,
  ): void => {
    const font = [...addedNodes, previousSibling, nextSibling].find(isNew);
    if (!font) return;
    const translation = { original, text: original.data, font };
    translations.set(original, translation).set(font, translation);
    font.after(original);
    original.data = "";
    observer.observe(original, { characterData: true });
  };
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Shows all texts in `root` as they were before they were translated. */
export function showOriginals(root: Element): void {
  for (const font of root.querySelectorAll("font")) {
    const translation = translations.get(font);
    if (!translation) continue;
    forget(translation);
    translation.original.data = translation.text;
    font.replaceWith(translation.original);
  }
}

/** Whether `node` has just come from a translator, for a text that is not known yet. */
const isNew = (node: Node | null): node is Element =>
  node instanceof Element &&
  node.localName === "font" &&
  node.isConnected &&
  !translations.has(node);

function forget({ original, font }: Translation): void {
  translations.delete(original);
  translations.delete(font);
}

/** The owner of a text has written to it. */
function showChanged(node: Node): void {
  const translation = translations.get(node);
  if (!translation) return;
  forget(translation);
  const { original, font } = translation;
  if (!original.isConnected) return font.remove();
  // Where its owner has it: something may have come between the two.
  original.before(font);
  font.replaceWith(original);
}

/**
 * One of the two was taken out, `gone`: the text by its owner, or its `<font>` by a translator that takes itself back and
 * may show a text of its own instead.
 */
function drop(translation: Translation, gone: Node, { addedNodes }: MutationRecord): void {
  const { original, text, font } = translation;
  forget(translation);
  if (gone === original) return font.remove();
  if (!original.isConnected) return;
  original.data = text;
  for (const added of addedNodes) if (added instanceof Text && added !== original) added.remove();
}

/** A text was moved by its owner, or got something put before it: its `<font>` stands right before it again. */
function bringFont(node: Node | null): void {
  const translation = node && translations.get(node);
  if (translation?.original === node && node.isConnected)
    translation.original.before(translation.font);
}
