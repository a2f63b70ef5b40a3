import { wordsText } from "../../model/wordList.ts";

/** How an attribute writes `value`: a list of words as a link does, any other list with commas. */
export const textOf = (name: string, value: unknown): string =>
  name === "words" && Array.isArray(value) ? wordsText(value.map(String)) : String(value);

/** Gives `prototype` a property for each of the attributes `names`: text, absent as the empty text, `null` to remove. */
export function reflect(prototype: HTMLElement, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? "";
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, textOf(name, value));
      },
    });
}

/** Sets the properties `names` anew that a page set on `element` before it knew what element that is. */
export function reapplyProperties(element: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
