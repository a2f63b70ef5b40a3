/** Digits of other keyboards and scripts, the signs that go with them, and the bars of drawn tables. */
const OTHER = /[０-９％－．，：٠-٩۰-۹०-९০-৯๐-๙٫│┃║┆┊¦]/;

/** Each of those signs with the plain one. */
const PLAIN: ReadonlyMap<number, number> = new Map(
  [
    "０１２３４５６７８９％－．，：│┃║┆┊¦",
    ...["٠", "۰", "०", "০", "๐"].map((nought) =>
      String.fromCharCode(...Array.from("0123456789", (_, digit) => nought.charCodeAt(0) + digit)),
    ),
    "٫",
  ].flatMap((signs) =>
    Array.from(signs, (sign, i): readonly [number, number] => [
      sign.charCodeAt(0),
      (signs.length > 1 ? "0123456789%-.,:||||||" : ".").charCodeAt(i),
    ]),
  ),
);

/** The lowest code of those signs. */
const LOWEST = Math.min(...PLAIN.keys());

/** How many characters are put together at once. */
const PIECE = 4_096;

/** `text` with the digits, signs and separators of other keyboards, and the bars of tables, as the plain ones. */
export function plainDigits(text: string): string {
  if (!OTHER.test(text)) return text;
  let plain = "";
  const codes: number[] = [];
  for (let from = 0; from < text.length; from += PIECE) {
    codes.length = Math.min(PIECE, text.length - from);
    for (let i = 0; i < codes.length; i++) {
      const code = text.charCodeAt(from + i);
      codes[i] = code < LOWEST ? code : (PLAIN.get(code) ?? code);
    }
    plain += String.fromCharCode(...codes);
  }
  return plain;
}
