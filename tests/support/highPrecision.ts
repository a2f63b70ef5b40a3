/** Softmax with 60 decimals, in whole numbers of 10⁻⁶⁰: what doubles are held against. */

const ONE = 10n ** 60n;

/** How often an argument is halved before its series, and the result squared after it. */
const HALVINGS = 24n;

/** `number` exactly, as far as it has 60 decimals. */
function fixed(number: number): bigint {
  let [mantissa, scale] = [number, 0n];
  while (!Number.isInteger(mantissa)) [mantissa, scale] = [mantissa * 2, scale + 1n];
  return (BigInt(mantissa) * ONE) / 2n ** scale;
}

const product = (a: bigint, b: bigint): bigint => (a * b) / ONE;
const quotient = (a: bigint, b: bigint): bigint => (a * ONE) / b;
const number = (a: bigint): number => Number(a) / Number(ONE);

function exp(x: bigint): bigint {
  const small = x / 2n ** HALVINGS;
  let [term, total] = [ONE, ONE];
  for (let k = 1n; term !== 0n; k++) {
    term = product(term, small) / k;
    total += term;
  }
  for (let k = 0n; k < HALVINGS; k++) total = product(total, total);
  return total;
}

function ln(x: bigint): bigint {
  let y = fixed(Math.log(number(x)));
  for (let k = 0; k < 4; k++) {
    const e = exp(y);
    y += quotient(2n * (x - e), x + e);
  }
  return y;
}

/** The probabilities exp(zᵢ/T) / Σⱼ exp(zⱼ/T), for T in (0, ∞). */
export function preciseSoftmax(logits: readonly number[], temperature: number): number[] {
  return shares(logits, temperature).map(number);
}

/** Their natural logarithms, each rounded once to a double. */
export function preciseLogSoftmax(logits: readonly number[], temperature: number): number[] {
  return shares(logits, temperature).map((share) => number(ln(share)));
}

function shares(logits: readonly number[], temperature: number): bigint[] {
  const top = fixed(Math.max(...logits));
  const weights = logits.map((z) => exp(quotient(fixed(z) - top, fixed(temperature))));
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  return weights.map((weight) => quotient(weight, total));
}
