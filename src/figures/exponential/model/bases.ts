/** The numbers that might be raised to a score. */
export const BASES = ["2", "e", "10"] as const;

/** One of `BASES`, as links write it. */
export type Base = (typeof BASES)[number];

const numberOf = (base: Base): number => (base === "e" ? Math.E : Number(base));

/** How many times likelier a word is whose score leads by `gap`: base^gap. */
export const ratioOf = (base: Base, gap: number): number => numberOf(base) ** gap;

/** The temperature at which base e does what `base` does at T = 1: b^z = e^(z ln b), so T = 1 / ln b. */
export const temperatureOfBase = (base: Base): number =>
  base === "e" ? 1 : Math.round(1000 / Math.log(numberOf(base))) / 1000;
