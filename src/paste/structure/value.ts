/** A value of JSON, of Python’s print or of JavaScript’s; a tuple, a tensor and an array are lists. */
export type Value = null | boolean | number | string | readonly Value[] | Dict;

/** What a name is compared as: `topLogprobs`, `top_logprobs` and `Top-Logprobs` are one. */
export function plainName(name: string): string {
  if (name.length > LONGEST_NAME) return name;
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replaceAll(/[\s_.-]/g, "");
  if (plainNames.size < MOST_NAMES) plainNames.set(name, plain);
  return plain;
}

/** The longest name of a member that any shape knows, in characters, and how many are remembered. */
const [LONGEST_NAME, MOST_NAMES] = [60, 5_000];
const plainNames = new Map<string, string>();

/** The most members of an object that has named parts; one with more is a map from tokens to numbers. */
const MOST_MEMBERS = 200;

/** The names of an object’s members in their order, and as they are compared, once that was asked for. */
class Names {
  readonly keys: string[];
  private compared: readonly string[] | undefined;

  constructor(keys: string[]) {
    this.keys = keys;
  }

  get plain(): readonly string[] {
    if (this.compared?.length !== this.keys.length) this.compared = this.keys.map(plainName);
    return this.compared;
  }

  equals({ keys }: Names): boolean {
    return this.keys.length === keys.length && this.keys.every((key, i) => key === keys[i]);
  }
}

/** The names of the last few objects: those of a list mostly have the same. */
const lately: Names[] = [];
const [MOST_LATELY, MOST_SHARED] = [6, 20];
/** Where among them the next new names are kept. */
let place = 0;

/** The same names as of another object, if one had them lately. */
function shared(names: Names): Names {
  if (names.keys.length > MOST_SHARED) return names;
  const known = lately.find((other) => other.equals(names));
  if (known) return known;
  lately[place] = names;
  place = (place + 1) % MOST_LATELY;
  return names;
}

/** The same list without the room that one has which grew: of short ones that is most of it. */
export const fitted = <T>(list: T[]): T[] => (list.length < 12 ? list.slice() : list);

/** An object: its members in their order, each as often as it stands there. */
export class Dict {
  private names: Names;
  values: Value[];

  constructor(keys: string[] = [], values: Value[] = []) {
    this.names = new Names(keys);
    this.values = values;
  }

  get keys(): readonly string[] {
    return this.names.keys;
  }

  add(key: string, value: Value): void {
    this.names.keys.push(key);
    this.values.push(value);
  }

  /** The same object, to which nothing is added any more. */
  closed(): Dict {
    this.names = shared(this.names);
    this.values = fitted(this.values);
    return this;
  }

  /** The member called `plain` in whichever spelling; `undefined` if there is none. */
  get(plain: string): Value | undefined {
    if (this.keys.length > MOST_MEMBERS) return undefined;
    const at = this.names.plain.indexOf(plain);
    return at < 0 ? undefined : this.values[at];
  }

  has(plain: string): boolean {
    return this.get(plain) !== undefined;
  }
}

/** `value` as a list; empty if it is none. */
export const itemsOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [];

/** `value` as an object; an empty one if it is none. */
export const dictOf = (value: Value | undefined): Dict => (value instanceof Dict ? value : EMPTY);
const EMPTY = new Dict();

/** Whether `value` has parts. */
export const hasParts = (value: Value | undefined): value is readonly Value[] | Dict =>
  value instanceof Dict || Array.isArray(value);

/** The values of an object whose names only count them, from 0 or 1; else the object. */
export const listed = (dict: Dict): Value =>
  dict.keys.length > 0 &&
  [0, 1].some((from) => dict.keys.every((key, i) => key === String(i + from)))
    ? dict.values
    : dict;
