import type { Dict, Value } from "./value.ts";

/** What stands in brackets: members with a name, and what has none. */
export interface Called {
  readonly members: Dict;
  readonly bare: readonly Value[];
}

/** What a notation asks of the parser that met it; each goes on past what it reads, and throws a Fault if it cannot. */
export interface Reader {
  at: number;
  peek(): string;
  take(pattern: RegExp): string | undefined;
  value(depth: number): Value;
  /** What stands between a bracket that opens here and `end`. */
  members(depth: number, end: string): Called;
  /** The same in round brackets. */
  called(depth: number): Called;
}
