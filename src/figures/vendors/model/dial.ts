/** The values that a dial accepts, both ends among them (`highest` is ∞ where no end is stated), or what becomes of any. */
export type Range =
  readonly [lowest: number, highest: number] | "refused" | "ignored" | "not stated";

/** A default that is no number: nothing can be set, nothing is said, each model has its own, or the device decides. */
export type Unnumbered = "fixed" | "not stated" | "by model" | "own" | "system";

/** What the documentation of a service or a program says of its temperature dial. */
export interface VendorDial {
  /** Its name in links: kebab case, never renamed. */
  readonly id: string;
  readonly range: Range;
  /** Whether the lowest value of the range is itself refused. */
  readonly open?: true;
  /** What applies where a request says nothing. */
  readonly initial: number | Unnumbered;
  /** The month of the version or copy that was read, or of the reading where that bears no date: `2026-11`. */
  readonly asOf: `${number}-${number}`;
}

/** What a dial does with a temperature, as far as its documentation tells. */
export type Verdict = "accepted" | "outside" | "refused" | "ignored" | "unknown";

/** What a dial of this `range` does with `temperature`, 0 to ∞. */
export function verdictOn(
  { range, open }: Pick<VendorDial, "range" | "open">,
  temperature: number,
): Verdict {
  if (range === "refused" || range === "ignored") return range;
  if (range === "not stated") return "unknown";
  const [lowest, highest] = range;
  const reached = open ? temperature > lowest : temperature >= lowest;
  return reached && temperature <= highest ? "accepted" : "outside";
}
