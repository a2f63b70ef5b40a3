import { lists } from "./words.ts";
import { pick, type Uniform } from "./random.ts";

/** Somebody in a story. */
export interface Character {
  readonly name: string;
  readonly kind: string;
  readonly home: string;
  readonly nature: string;
  readonly pronoun: "he" | "she";
}

/** Who is in a story, and what has been picked so far: a slot that is named again says the same. */
export interface Scene {
  readonly hero: Character;
  readonly friend: Character;
  readonly picked: Map<string, string>;
}

/** The same weight for each of `templates`. */
export const asItIs = (
  weight: number,
  templates: readonly string[],
): readonly (readonly [string, number])[] => templates.map((template) => [template, weight]);

const pronouns = {
  he: { he: "he", him: "him", his: "his", himself: "himself" },
  she: { he: "she", him: "her", his: "her", himself: "herself" },
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const article = (text: string): string => (/^[aeiou]/i.test(text) ? "an" : "a");

/** What slot `name` says in `scene`. @throws RangeError if no slot is called so */
function say(name: string, scene: Scene, uniform: Uniform): string {
  const { hero, friend, picked } = scene;
  const fixed: Readonly<Record<string, string>> = {
    A: hero.name,
    a: hero.kind,
    home: hero.home,
    nature: hero.nature,
    B: friend.name,
    b: friend.kind,
    nature2: friend.nature,
  };
  if (fixed[name] !== undefined) return fixed[name];
  if (name === "She") return "She";
  if (name === "her") return "her";
  const [, word = "", second] = /^([a-z]+?)(2?)$/i.exec(name) ?? [];
  const who = pronouns[(second ? friend : hero).pronoun];
  const key = word.toLowerCase();
  if (key in who) {
    const said = who[key as keyof typeof who];
    return word === key ? said : capital(said);
  }
  const before = picked.get(name);
  if (before !== undefined) return before;
  const list = lists[word];
  if (!list) throw new RangeError(`no slot is called ${name}`);
  // `thing2` is another one than `thing`.
  const taken = new Set([picked.get(word), picked.get(`${word}2`)]);
  const said = pick(
    list.filter((option) => !taken.has(option)),
    uniform,
  );
  picked.set(name, said);
  return said;
}

/** `template` with its slots filled; “a” becomes “an” where it must. */
export function fill(template: string, scene: Scene, uniform: Uniform): string {
  return template.replaceAll(
    /\b([Aa])n? \{(\w+)\}|\{(\w+)\}/g,
    (_, a?: string, after?: string, alone?: string) => {
      const said = say(after ?? alone ?? "", scene, uniform);
      if (a === undefined) return said;
      return `${a === "A" ? capital(article(said)) : article(said)} ${said}`;
    },
  );
}
