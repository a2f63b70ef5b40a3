import { formatTemperature, speakTemperature } from "../../model/numbers.ts";
import { vendorDials } from "./model/vendors.ts";
import { type VendorDial, type Verdict, verdictOn } from "./model/dial.ts";

/** What the vendors figure says, of one dial and of all of them. */

/** `Range 0 to 2`, `Above 0`, `Takes 1 only`, `Refuses it`, `Ignores it`, `No range stated`. */
export function rangeText({ range }: Pick<VendorDial, "range">): string {
  if (range === "refused") return "Refuses it";
  if (range === "ignored") return "Ignores it";
  if (range === "not stated") return "No range stated";
  const [lowest, highest] = range;
  if (highest === Infinity) return `Above ${lowest}`;
  return lowest === highest ? `Takes ${lowest} only` : `Range ${lowest} to ${highest}`;
}

/** `default 0.2`, `default not stated`. */
export const defaultText = ({ initial }: Pick<VendorDial, "initial">): string =>
  `default ${initial}`;

/** What `dial` does with `temperature`, in few words: `takes it`, `ends at 1`, `ignored`. */
export function verdictText(dial: VendorDial, temperature: number): string {
  const verdict = verdictOn(dial, temperature);
  if (verdict === "accepted") return temperature === dial.initial ? "its default" : "takes it";
  if (verdict === "refused" || verdict === "ignored") return verdict;
  if (verdict === "unknown") return temperature === Infinity ? "cannot be sent" : "not stated";
  const [lowest, highest] = Array.isArray(dial.range) ? dial.range : [];
  if (lowest === highest) return `only ${highest}`;
  return temperature > 0 ? `ends at ${highest}` : "an error";
}

const dialsThat = (temperature: number, verdict: Verdict): readonly VendorDial[] =>
  vendorDials.filter((dial) => verdictOn(dial, temperature) === verdict);

/** How many of the dials meet `temperature` with `verdict`. */
export const countOf = (temperature: number, verdict: Verdict): number =>
  dialsThat(temperature, verdict).length;

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** What the dials make of `temperature`, for the readout. */
export function vendorsSentence(temperature: number): string {
  const beyond = dialsThat(temperature, "accepted").map(({ vendor }) => vendor);
  if (temperature === Infinity)
    return `∞ is not a number that a request can hold. Only ${beyond.join(" and ")}, no service, divides by it.`;
  const at = `T = ${formatTemperature(temperature)}`;
  if (temperature > 2)
    return `No stated range ends above 2. Only ${beyond.join(" and ")} takes ${at}, having no end, and ${countOf(temperature, "unknown")} state no range.`;
  const counted = [
    many(countOf(temperature, "accepted"), "takes it", "take it"),
    many(
      countOf(temperature, "outside"),
      "does not reach it or allows only another value",
      "do not reach it or allow only another value",
    ),
    many(countOf(temperature, "refused"), "refuses any", "refuse any"),
    many(countOf(temperature, "ignored"), "ignores it in silence", "ignore it in silence"),
    many(countOf(temperature, "unknown"), "states no range", "state no range"),
  ].filter((part) => !part.startsWith("0 "));
  return `${at} on ${vendorDials.length} dials: ${counted.join(", ")}. Where it is taken, it divides another model’s scores each time.`;
}

/** What a screen reader hears while the dial moves: `0.70; 11 of 22 take it`. */
export const vendorsSpoken = (temperature: number): string =>
  `${speakTemperature(temperature)}; ${countOf(temperature, "accepted")} of ${vendorDials.length} take it`;

/** What holds on every dial, whatever it stands on. */
export const VENDORS_CAVEAT =
  "No stated range ends above 2. And where two vendors take the same number, it is still not the same dial: each model divides scores of its own by it.";
