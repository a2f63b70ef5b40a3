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

const NONE: readonly string[] = [];

/** An object: its members in their order, each as often as it stands there. */
export class Dict {
  readonly keys: string[];
  readonly values: Value[];
  /** The names as they are compared, once that was asked for. */
  private plain: readonly string[] = NONE;

  constructor(keys: string[] = [], values: Value[] = []) {
    this.keys = keys;
    this.values = values;
  }

  add(key: string, value: Value): void {
    this.keys.push(key);
    this.values.push(value);
  }

  /** The member called `plain` in whichever spelling; `undefined` if there is none. */
  get(plain: string): Value | undefined {
    if (this.keys.length > MOST_MEMBERS) return undefined;
    if (this.plain.length !== this.keys.length) this.plain = this.keys.map(plainName);
    const at = this.plain.indexOf(plain);
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
