/** One token as it was pasted, empty where it has no name, and its number; −∞ where none was told. */
export interface Token {
  readonly token: string;
  readonly number: number;
}

/** The tokens of one place in two columns: those of a whole vocabulary are read without an object for each. */
export class Tokens {
  readonly numbers: readonly number[];
  /** As many as there are numbers; none where no token has a name. */
  private readonly names: readonly string[];

  /** @throws RangeError if there are names, and not as many as numbers */
  constructor(names: readonly string[], numbers: readonly number[]) {
    if (names.length > 0 && names.length !== numbers.length)
      throw new RangeError(`as many names as numbers: ${names.length}, ${numbers.length}`);
    this.names = names;
    this.numbers = numbers;
  }

  get length(): number {
    return this.numbers.length;
  }

  /** The token at `i`, from 0; empty where it has no name. */
  name(i: number): string {
    return this.names[i] ?? "";
  }

  /** Whether no token has a name. */
  get isNameless(): boolean {
    return this.names.every((name) => name === "");
  }

  /** The same tokens with what `of` makes of their numbers. */
  map(of: (number: number) => number): Tokens {
    return new Tokens(this.names, this.numbers.map(of));
  }

  /** Those tokens that `keeps` keeps, by their index and number; the same ones if that is all. */
  where(keeps: (i: number, number: number) => boolean): Tokens {
    if (this.numbers.every((number, i) => keeps(i, number))) return this;
    const kept: number[] = [];
    for (let i = 0; i < this.length; i++) if (keeps(i, this.numbers[i] ?? NaN)) kept.push(i);
    return new Tokens(
      this.names.length === 0 ? [] : kept.map((i) => this.name(i)),
      kept.map((i) => this.numbers[i] ?? NaN),
    );
  }

  /** One by one, as objects: for a few, such as an answer has. */
  list(): readonly Token[] {
    return this.numbers.map((number, i) => ({ token: this.name(i), number }));
  }
}
