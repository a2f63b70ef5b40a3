const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join("");
const letters = ascii.replaceAll(/[^A-Za-z]/g, "");
const greek = "ΓΔΘΛΞΠΣΦΨΩαβγδεζηθικλμνξοπρστυφχψωϑϕϵ";
const operators = "±×÷·∗∘⋅−∑∏∫√∂∇∞∝∣∥∧∨¬∀∃";
const relations = "=≠≈≡∼≤≥≪≫∈∉⊂⊆∪∩";
const arrows = "←→↔↑↓⇒⇔↦";
const delimiters = "⟨⟩⌊⌋⌈⌉⎛⎜⎝⎞⎟⎠⎡⎢⎣⎤⎥⎦⎧⎨⎩⎪⎫⎬⎭";
const punctuation = "\u00a0′…⋮⋯⋱‘’“”–—ˆ˜ˉ˙ℓ";
const everything = ascii + greek + operators + relations + arrows + delimiters + punctuation;

/**
 * The KaTeX fonts that formulas are set in here, and every character that they may have to draw,
 * now or when the numbers change. KaTeX has 13 more fonts, for alphabets we do not use.
 */
export const glyphs: ReadonlyMap<string, string> = new Map([
  ["Main-Regular", everything],
  ["Main-Bold", letters],
  ["Math-Italic", letters + greek],
  ["Size1-Regular", everything],
  ["Size2-Regular", everything],
  ["Size3-Regular", everything],
  ["Size4-Regular", everything],
]);

/** What prose is written in, beside the characters that stand in it. */
export const proseText = `${ascii}–—…‘’“”`;

const latin = Array.from({ length: 96 }, (_, i) => String.fromCodePoint(0xa0 + i)).join("");

/** Every character that figures, their captions and what readers may make of them are written in. */
export const figureText = `${ascii}${latin}→←↑↓−–—…‘’“”∞≈≤≥⁰⁴⁵⁶⁷⁸⁹⁻`;
