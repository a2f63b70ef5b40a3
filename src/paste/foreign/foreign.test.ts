import { expect, test } from "vitest";
import { pasteAnswer } from "../../../tests/support/describePaste.ts";
import { foreigns, plainOf } from "./foreign.ts";

const told = (text: string): string => pasteAnswer(text)[0] ?? "";

test.each(foreigns)("$language: the example reads as the row says", ({ example, reads }) => {
  expect(told(example)).toBe(reads);
  expect(plainOf(example)).not.toBe(example);
});

test.each([
  ["butter & 58\\% \\\\ \\hline\njam & 21\\% \\\\", "percentages: butter -0.544727, jam -1.56065"],
  [
    "\\begin{table}\n\\caption{Scores}\n\\label{t}\n\\begin{tabular}{lr}\nword & logit \\\\ \\hline\nbutter & 5 \\\\\njam & 4 \\\\\n\\end{tabular}\n\\end{table}",
    "scores: butter 5, jam 4",
  ],
  [
    "<tr><td>butter</td><td>5</td></tr>\n<tr><td>jam</td><td>4</td></tr>",
    "scores: butter 5, jam 4",
  ],
  [
    '<tokens><token text="&quot;" logprob="-0.5"/><token text="&#x41;" logprob="-1.5"/></tokens>',
    'ln: " -0.5, A -1.5',
  ],
  [
    '<?xml version="1.0"?>\n<scores>\n  <score word="butter">5</score>\n  <score word="jam">4</score>\n</scores>',
    "scores: butter 5, jam 4",
  ],
  [
    "<item><word>butter</word><logit>5</logit></item>\n<item><word>jam</word><logit>4</logit></item>",
    "scores: butter 5, jam 4",
  ],
  ["<ul><li>butter: 5</li><li>jam: 4</li></ul>", "scores: butter 5, jam 4"],
  [
    "INSERT INTO t VALUES ('butter', 5.0);\nINSERT INTO t VALUES ('jam', 4.0);",
    "scores: butter 5, jam 4",
  ],
  ["SELECT * FROM (VALUES ('a', 5), ('b', 4)) AS t(word, score)", "scores: a 5, b 4"],
  [
    "tibble::tribble(~token, ~logprob, ' Paris', -0.12, ' Lyon', -2.6)",
    "ln:  Paris -0.12,  Lyon -2.6",
  ],
  ['(list (cons "butter" 5) (cons "jam" 4))', "scores: butter 5, jam 4"],
  [
    '{"labels":["a","b"],"datasets":[{"label":"T=1","data":[0.7,0.3]},{"label":"T=2","data":[0.6,0.4]}]}',
    "probabilities: a -0.356675, b -1.20397 | a -0.510826, b -0.916291",
  ],
  ["log p(butter) = -0.5, log p(jam) = -1.5", "ln: butter -0.5, jam -1.5"],
  ["logit(butter): 5\nlogit(jam): 4", "scores: butter 5, jam 4"],
])("%j is read as its language means it", (text, reads) => {
  expect(told(text)).toBe(reads);
});

test("what only looks foreign is left as it is", () => {
  for (const text of [
    "<b>butter</b>: 5\n<img src=x>: 4",
    "<s>: 5\n</s>: 4",
    '[("butter", 5), ("jam", 4)]',
    "butter: 5, jam: 4\nhoney: 3",
    "f(x) = 5\ng(x) = 4",
    "the values (5 and 4) are scores",
  ])
    expect(told(plainOf(text))).toBe(told(text));
  expect(told("<b>butter</b>: 5\n<img src=x>: 4")).toBe("scores: <b>butter</b> 5, <img src=x> 4");
});
