/**
 * `quantity` itself, once it is known to be a number (NaN and ±∞ included).
 *
 * @throws TypeError if it is of any other type, `null` and numeric strings included.
 */
export function requireNumber(quantity: number, name: string): number {
  if (typeof quantity !== "number") {
    throw new TypeError(`${name} must be a number: ${String(quantity)}`);
  }
  return quantity;
}

/**
 * A fresh, dense copy of `numbers`: an array, a typed array or any other indexed list of them.
 *
 * @throws TypeError if it is no such list, or if an entry is missing or not a number.
 */
export function requireNumbers(numbers: ArrayLike<number>, name: string): number[] {
  if (typeof numbers !== "object" || numbers === null || !isLength(numbers.length)) {
    throw new TypeError(`${name} must be an array of numbers: ${String(numbers)}`);
  }
  const copy: number[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index];
    if (typeof number !== "number") {
      throw new TypeError(`${name}[${index}] must be a number: ${String(number)}`);
    }
    copy.push(number);
  }
  return copy;
}

function isLength(length: number): boolean {
  return Number.isSafeInteger(length) && length >= 0;
}

/**
 * `quantity` itself, once it is known to be one of 1, 2, 3, ….
 *
 * @throws TypeError if it is not a number; RangeError if it is not a positive integer.
 */
export function requireCount(quantity: number, name: string): number {
  if (!(Number.isInteger(requireNumber(quantity, name)) && quantity >= 1)) {
    throw new RangeError(`${name} must be a positive integer: ${quantity}`);
  }
  return quantity;
}

/**
 * `quantity` itself, once it is known to lie in [0, 1].
 *
 * @throws TypeError if it is not a number; RangeError if it is NaN or outside [0, 1].
 */
export function requireFraction(quantity: number, name: string): number {
  if (!(requireNumber(quantity, name) >= 0 && quantity <= 1)) {
    throw new RangeError(`${name} must lie between 0 and 1: ${quantity}`);
  }
  return quantity;
}
