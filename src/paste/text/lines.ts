/** The lines of a text, each cut out of it when it is asked for: a long one is gone through without keeping them. */
export class Lines {
  private readonly text: string;
  /** Where each line begins, and past the end of the text. */
  private readonly starts: readonly number[];
  private readonly from: number;
  private readonly change: ((line: string) => string) | undefined;
  /** How many lines there are. */
  readonly length: number;

  private constructor(
    text: string,
    starts: readonly number[],
    from: number,
    length: number,
    change?: (line: string) => string,
  ) {
    this.text = text;
    this.starts = starts;
    this.from = from;
    this.length = length;
    this.change = change;
  }

  static of(text: string): Lines {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
      starts.push(end + 1);
    starts.push(text.length + 1);
    return new Lines(text, starts, 0, starts.length - 1);
  }

  /** The line at `i`, from 0; empty where there is none. */
  at(i: number): string {
    if (i < 0 || i >= this.length) return "";
    const from = this.from + i;
    const line = this.text.slice(this.starts[from], (this.starts[from + 1] ?? 0) - 1);
    return this.change ? this.change(line) : line;
  }

  /** The lines from `from` on, up to `to`, which is left out. */
  slice(from: number, to = this.length): Lines {
    const length = Math.max(0, Math.min(to, this.length) - from);
    return new Lines(this.text, this.starts, this.from + from, length, this.change);
  }

  /** The same lines as `change` makes them. */
  map(change: (line: string) => string): Lines {
    const { change: before } = this;
    const both = before ? (line: string): string => change(before(line)) : change;
    return new Lines(this.text, this.starts, this.from, this.length, both);
  }

  /** Whether `is` holds of each line, by its index. */
  every(is: (line: string, i: number) => boolean): boolean {
    for (let i = 0; i < this.length; i++) if (!is(this.at(i), i)) return false;
    return true;
  }

  /** Whether `is` holds of each line that is not blank, by its number among those, from 0; of none at all it does. */
  everyWritten(is: (line: string, nth: number) => boolean): boolean {
    let nth = 0;
    return this.every((line) => line.trim() === "" || is(line, nth++));
  }

  /** Which line is the first that is not blank, from 0; −1 if there is none. */
  get firstWritten(): number {
    for (let i = 0; i < this.length; i++) if (this.at(i).trim() !== "") return i;
    return -1;
  }

  /** Whether there are at least `count` lines that are not blank. */
  hasWritten(count: number): boolean {
    let [written, i] = [0, 0];
    for (; i < this.length && written < count; i++) if (this.at(i).trim() !== "") written++;
    return written >= count;
  }

  /** The lines as one text. */
  toString(): string {
    if (this.change) return Array.from({ length: this.length }, (_, i) => this.at(i)).join("\n");
    return this.length === 0
      ? ""
      : this.text.slice(this.starts[this.from], (this.starts[this.from + this.length] ?? 0) - 1);
  }
}
