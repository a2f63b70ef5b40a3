import { VIEW, type View } from "../../panel/view.ts";
import type { StateFields, Theme } from "../messages.ts";

/** The attributes that are fields of the state, each with the field's name. */
export const FIELDS = {
  temperature: "t",
  logits: "z",
  words: "words",
  prompt: "prompt",
  title: "title",
} as const;

/** The attributes that the frame's address repeats as they are. */
export const REPEATED = ["caption", "controls", "lang"] as const;

/** How HTML and frameworks write on and off. */
const SWITCHES: ReadonlyMap<string, string> = new Map([
  ["", "1"],
  ["true", "1"],
  ["false", "0"],
]);

/** The fields that `query`, or a plain object of names and values, describes. */
export const fieldsOf = (query: string | Readonly<Record<string, unknown>>): StateFields =>
  Object.fromEntries(
    typeof query === "string"
      ? new URLSearchParams(query)
      : Object.entries(query).map(([name, value]) => [name, String(value)]),
  );

/** The state that the attributes which `read` reads ask for. */
export function authoredState(read: (attribute: string) => string | null): StateFields {
  const fields = Object.entries(FIELDS).flatMap(([attribute, field]) => {
    const text = read(attribute);
    return text === null ? [] : [[field, text] as const];
  });
  return { ...fieldsOf(read("state") ?? ""), ...Object.fromEntries(fields) };
}

/** What a frame shows. */
export interface Shown {
  readonly figure: string;
  readonly state: StateFields;
  readonly theme: Theme;
  /** What its custom properties say of its look, as parameters. */
  readonly look: readonly (readonly [name: string, text: string])[];
  readonly view: View;
  /** The element's attributes. */
  readonly read: (attribute: string) => string | null;
}

/** The address under `root` of the frame that shows this; `undefined` if no figure can be called `figure`. */
export function frameAddress(root: string, shown: Shown): string | undefined {
  const { figure, state, theme, view, look, read } = shown;
  if (!/^[a-z][a-z\d-]*$/.test(figure)) return undefined;
  const query = new URLSearchParams({ v: "1", ...state });
  if (theme !== "auto") query.set("theme", theme);
  for (const [name, text] of look) query.set(name, text);
  for (const name of REPEATED) {
    const text = read(name);
    if (text !== null) query.set(name, SWITCHES.get(text) ?? text);
  }
  // Some figures have a field of that name.
  if (view !== "full") query.append(VIEW, view);
  return `${root}embed/${figure}/?${query}`;
}
