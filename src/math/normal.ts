/** Φ⁻¹(0.975): 95 % of a standard normal variable lies within it on either side of 0. */
export const NORMAL_QUANTILE = 1.959963984540054;
