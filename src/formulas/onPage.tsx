import { type ReactElement, useLayoutEffect, useRef } from "react";

/** The formulas of this page as it came, shown or held in templates, by name: typeset once, when the site was built. */
const typeset = new Map<string, string>();

function markupOf(name: string): string {
  const known = typeset.get(name);
  if (known !== undefined) return known;
  const places = [
    document,
    ...[...document.querySelectorAll<HTMLTemplateElement>("[data-formulas]")].map(
      ({ content }) => content,
    ),
  ];
  const found = places.map((place) => place.querySelector(`[data-formula="${name}"]`));
  const markup = found.find((formula) => formula)?.innerHTML ?? "";
  typeset.set(name, markup);
  return markup;
}

/** Writes `text` into the one text node inside `slot`. */
function write(slot: Element, text: string): void {
  let leaf: ChildNode = slot;
  while (leaf.firstChild) leaf = leaf.firstChild;
  if (leaf.nodeValue !== text) leaf.nodeValue = text;
}

/**
 * The formula `name` for a page that already holds its markup: adopts it, and writes each prop into the slots of that
 * name, in what is seen and in the MathML that is heard. No formula is shipped twice and nothing is typeset again.
 */
export const formulaOnPage = (name: string) =>
  function Formula(props: Readonly<Record<string, string>>): ReactElement {
    const root = useRef<HTMLSpanElement>(null);
    useLayoutEffect(() => {
      for (const [prop, text] of Object.entries(props))
        for (const slot of root.current?.querySelectorAll(`[data-slot="${prop}"]`) ?? [])
          write(slot, text);
    });
    return (
      <span
        ref={root}
        data-formula={name}
        translate="no"
        // oxlint-disable-next-line react/no-danger -- the build's own markup; what readers type reaches text nodes alone
        dangerouslySetInnerHTML={{ __html: markupOf(name) }}
      />
    );
  };
