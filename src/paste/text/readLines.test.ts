import { expect, test } from "vitest";
import { pasteAnswer } from "../../../tests/support/describePaste.ts";

const told = (text: string): string => pasteAnswer(text)[0] ?? "";

test.each([
  ["a: 1'000\nb: 1’200.5", "scores: a 1000, b 1200.5"],
  ["a: 1 000\nb: 12 000", "scores: a 1000, b 12000"],
  ["a: 1\u00a0000,5\nb: 12\u202f000", "scores: a 1000.5, b 12000"],
  ["a: 1.234.560\nb: 2.000.000", "scores: a 1234560, b 2000000"],
  ["butter 5.0 ± 0.1\njam 4.0 +/- 0.2", "scores: butter 5, jam 4"],
  ["butter: about 58%\njam: ca. 21%", "percentages: butter -0.544727, jam -1.56065"],
  ["butter 5.0 (3.2)\njam 4.0 (1.1)", "scores: butter 5, jam 4"],
  ["butter 5 58%\njam 4 21%", "scores: butter 5, jam 4"],
  ["butter: -0.54 → 58%\njam: -1.56 → 21%", "ln: butter -0.54, jam -1.56"],
  ["butter 5 6 7\njam 4 5 6", "scores: butter 5, jam 4"],
  ["temperature 0.5 1 2\nbutter 5 4 3\njam 4 3 2", "scores: butter 5, jam 4"],
  ["word,T=0.5,T=1\nbutter,5,4\njam,4,3", "scores: butter 5, jam 4"],
  ["😀: 5\n😀‍💻: 4", "scores: 😀 5, 😀‍💻 4"],
  [
    "   butter  jam\nT=0.5 0.8 0.1\nT=1 0.58 0.21",
    "Line 2, “T=0.5 0.8 0.1”, is not a word and a number. Write one word to a line, such as “butter: 5”.",
  ],
  [
    "Position 1\na -0.5\nb -1.5\n\nPosition 2\nc -0.2\nd -2.5",
    "Line 5, “Position 2”, is not a word and a number. Write one word to a line, such as “butter: 5”.",
  ],
  ["layer 1 0.5\nlayer 2 4", "scores: layer 1 0.5, layer 2 4"],
  ["layer 1 0.5\nhead 2 4", "scores: layer 1 0.5, head 2 4"],
  ["1. 5\n2. 4\n3. 3.5", "scores:  5,  4,  3.5"],
  ["'butter', 5\n'jam', 4", "scores: butter 5, jam 4"],
  ["('butter', 5.0)\n('jam', 4.0)", "scores: butter 5, jam 4"],
  ["prob\nbutter 0.5\njam 0.25", "probabilities: butter -0.693147, jam -1.38629"],
  ["butter,jam,honey\n5,4,3.5", "scores: butter 5, jam 4, honey 3.5"],
  ["| butter | jam |\n|---|---|\n| 58% | 42% |", "percentages: butter -0.544727, jam -0.867501"],
  ["word,butter,jam\nlogprob,-0.5,-1.5", "ln: butter -0.5, jam -1.5"],
  ["butter jam \n  5.0 4.0 \ngravel \n  -1.0 ", "scores: butter 5, jam 4, gravel -1"],
  ["[1]  5.0  4.0\n[3] -1.0  2.0", "scores:  5,  4,  -1,  2"],
  ["   word score\n1 butter   5.0\n2    jam   4.0", "scores: butter 5, jam 4"],
  ["c(butter = 5, jam = 4)", "scores: butter 5, jam 4"],
  ["token,surprisal (bits)\na,1\nb,2", "bits: a -0.693147, b -1.38629"],
  ["token\tsurprisal_nats\na\t0.5\nb\t2", "nats: a -0.5, b -2"],
  ["token,-log2(p)\na,1\nb,2", "bits: a -0.693147, b -1.38629"],
  ["token,nll\na,0.5\nb,2", "nats: a -0.5, b -2"],
  [
    "\\begin{tabular}{lr}\n\\toprule\nToken & Logit \\\\\n\\midrule\nbutter & 5.0 \\\\\njam & $-4.0$ \\\\ \\bottomrule\n\\end{tabular}",
    "scores: butter 5, jam -4",
  ],
  ["[30.11.26, 14:02] Anna: butter 5\n[30.11.26, 14:03] Ben: jam 4", "scores: butter 5, jam 4"],
  ["👉 butter: 5\n👉 jam: 4", "scores: butter 5, jam 4"],
  ["🍞 5\n🧈 4", "scores: 🍞 5, 🧈 4"],
  ["① butter 5\n② jam 4", "scores: butter 5, jam 4"],
  ["butter ....... 5\njam ....... 4", "scores: butter 5, jam 4"],
  ["کره ۵\nمربا ۴", "scores: کره 5, مربا 4"],
  ["butter >99%\njam <1%", "percentages: butter -0.0100503, jam -4.60517"],
])("%j is read as people and programs write it", (text, reads) => {
  expect(told(text)).toBe(reads);
});

test.each([
  ["Wort;Punkte\nButter;1,5\nHonig;0,5", "scores: Butter 1.5, Honig 0.5"],
  [
    '# A tibble: 2 × 2\n  token   logprob\n  <chr>     <dbl>\n1 " jam"     -1.2\n2 "butter"   -0.5',
    "ln:  jam -1.2, butter -0.5",
  ],
  ["     word score\n   <char> <num>\n1: butter   5.0\n2:    jam   4.0", "scores: butter 5, jam 4"],
  ["</s> -0.5\n<|endoftext|> -1.5\n<b>: -3", "ln: </s> -0.5, <|endoftext|> -1.5, <b> -3"],
  ["Object\nbutter: 5\njam: 4\n[[Prototype]]: Object", "scores: butter 5, jam 4"],
])("%j is read as programs print tables", (text, reads) => {
  expect(told(text)).toBe(reads);
});

test.each([
  "      word  logit\n0   butter    5.0\n..     ...    ...\n98     jam    4.0\n\n[99 rows x 2 columns]",
  "shape: (99, 2)\n┌────────┬───────┐\n│ word   ┆ logit │\n│ ---    ┆ ---   │\n│ str    ┆ f64   │\n╞════════╪═══════╡\n│ butter ┆ 5.0   │\n│ …      ┆ …     │\n│ jam    ┆ 4.0   │\n└────────┴───────┘",
  "# A tibble: 9 × 2\n  word   logit\n  <chr>  <dbl>\n1 butter   5\n2 jam      4\n# ℹ 7 more rows",
])("of %j it is told that rows are left out", (text) => {
  expect(pasteAnswer(text)).toEqual([
    "scores: butter 5, jam 4",
    "Read as scores.",
    "The print leaves rows out where it says so. Print all of them to have the others, too.",
  ]);
});
