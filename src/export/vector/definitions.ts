/** What a drawing defines once and uses by name. */
export class Definitions {
  readonly #made: string[] = [];

  /** Adds what `make` writes under the name it is given, and returns that name. */
  add(make: (name: string) => string): string {
    const name = `d${this.#made.length}`;
    this.#made.push(make(name));
    return name;
  }

  /** All of it. */
  written(): string {
    return this.#made.length > 0 ? `<defs>${this.#made.join("")}</defs>` : "";
  }
}
