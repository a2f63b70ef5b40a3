/** What the figure of the effective choices says and what its parts are called. */
export const labels = {
  plot: "Effective number of choices against temperature",
  equal:
    "With equal scores the dial changes nothing: the choice is wide open at every temperature.",
  rising: "As T rises, the choices never shrink.",
  table: "Effective choices at nine temperatures",
  bits: "Bits",
  dataColumns: ["temperature", "effective choices"],
} as const;
