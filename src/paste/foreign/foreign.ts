import { unwrapped } from "../unwrap.ts";
import { fromChart } from "./charts.ts";
import { fromJulia, fromSeries, fromTribble, fromYaml } from "./frames.ts";
import { fromLatex } from "./latex.ts";
import {
  asExact,
  fromChat,
  fromConversation,
  fromFunctions,
  fromNamedLines,
  fromVector,
} from "./lines.ts";
import { fromLisp } from "./lisp.ts";
import { fromMarkup } from "./markup.ts";
import { fromSql } from "./sql.ts";
import { fromTensors } from "./tensors.ts";

/** A language whose tables and lists are first written as plain ones. */
export interface Foreign {
  readonly language: string;
  /** What a text in it has somewhere. */
  readonly has: RegExp;
  /** The longest text in it that is read, in characters, where nobody writes a whole vocabulary in it. */
  readonly longest?: number;
  /** The text as a plain table, list or JSON; `undefined` if it is none after all. */
  readonly plain: (text: string) => string | undefined;
  /** A paste in it. */
  readonly example: string;
  /** What the example reads as. */
  readonly reads: string;
}

const HAND_WRITTEN = 500_000;

/** All that is known, each with its example, which is its test. */
export const foreigns: readonly Foreign[] = [
  {
    language: "LaTeX, tables",
    has: /&[^\n&]*\\\\/,
    plain: fromLatex,
    example:
      "\\begin{tabular}{lr}\n\\toprule\nword & logit \\\\\n\\midrule\nbutter & 5.0 \\\\\njam & $4.0$ \\\\\n\\bottomrule\n\\end{tabular}",
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "HTML and XML",
    has: /^\s*<(?:\?xml|!doctype|html|body|div|table|thead|tbody|tr|ul|ol|li|\w+\s+[\w:-]+="|\w+>\s*<)/i,
    plain: fromMarkup,
    example:
      "<table><tr><th>word</th><th>logit</th></tr><tr><td>butter</td><td>5</td></tr><tr><td>R&amp;B</td><td>4</td></tr></table>",
    reads: "scores: butter 5, R&B 4",
  },
  {
    language: "SQL",
    has: /\bvalues\s*\(/i,
    longest: HAND_WRITTEN,
    plain: fromSql,
    example: "INSERT INTO t (id, token, logprob) VALUES (1, ' a', -0.2), (2, 'd''or', -1.9);",
    reads: "ln:  a -0.2, d'or -1.9",
  },
  {
    language: "R, tribble",
    has: /\btribble\(/,
    plain: fromTribble,
    example: 'tribble(\n  ~word, ~logit,\n  "butter", 5,\n  "peanut butter", 4\n)',
    reads: "scores: butter 5, peanut butter 4",
  },
  {
    language: "Lisp, association lists",
    has: /^\s*['`]?\(\s*(?:list\s*|quote\s*|def\w*\s[^()]{1,60}|setq\s[^()]{1,60})?['`]?\(/,
    longest: HAND_WRITTEN,
    plain: fromLisp,
    example: '\'(("butter" . 5.0) (jam . 4))',
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "Julia, data frames",
    has: /^\s*\d+×\d+ (?:Sub)?DataFrame/,
    plain: fromJulia,
    example:
      "2×2 DataFrame\n Row │ word    logit   \n     │ String  Float64 \n─────┼─────────────────\n   1 │ butter      5.0\n   2 │ jam         4.0",
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "Polars, series",
    has: /^Series: '/m,
    plain: fromSeries,
    example: "shape: (3,)\nSeries: 'logit' [f64]\n[\n\t5.0\n\t4.0\n\t3.5\n]",
    reads: "scores:  5,  4,  3.5",
  },
  {
    language: "YAML, lists in lines",
    has: /^\w+:[ \t]*\n[ \t]*- (?:[^\n:]*\n)+?\w+:[ \t]*\n[ \t]*- -?[\d.]+\s/m,
    plain: fromYaml,
    example: "words:\n  - butter\n  - jam\nscores:\n  - 5\n  - 4\n",
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "JavaScript, charts of Chart.js",
    has: /\bdatasets['"]?\s*:/,
    plain: fromChart,
    example:
      "data: { labels: ['butter', 'jam'], datasets: [{ label: 'Probability', data: [0.5, 0.25], borderWidth: 1 }] }",
    reads: "probabilities: butter -0.693147, jam -1.38629",
  },
  {
    language: "formulas, a line to each word",
    has: /^\s*[\p{L} ]{1,12}\d{0,2}\([^()\n]{1,200}\)\s*[:=≈]/u,
    plain: fromFunctions,
    example: "P(butter | toast) = 0.5\nP(jam | toast) = 0.25",
    reads: "probabilities: butter -0.693147, jam -1.38629",
  },
  {
    language: "positions, a named line to each",
    has: /^\s*[^:,\n]{1,40}:\s+[^:,;\n]{1,60}\d%?[,;]\s/,
    plain: fromNamedLines,
    example: "T = 1: butter 50%, jam 25%\nT = 2: butter 25%, jam 25%",
    reads: "percentages: butter -0.693147, jam -1.38629 | butter -1.38629, jam -1.38629",
  },
  {
    language: "chats, as they are copied",
    has: /^\s*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}/,
    plain: fromChat,
    example: "[30.11.26, 10:00:05] Ann: butter 5\n[30.11.26, 10:00:09] Ben: jam 4",
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "PyTorch, scores and numbers of tokens",
    has: /^\s*(?:\(\s*)?tensor\(/,
    plain: fromTensors,
    example: "(tensor([18.2, 14.6]), tensor([12366, 262]))",
    reads: "scores: 12366 18.2, 262 14.6",
  },
  {
    language: "R, vectors as they are printed",
    has: /^\s*\[1\]\s+\S/,
    plain: fromVector,
    example: "[1]  5.0  4.0\n[3]  3.5",
    reads: "scores:  5,  4,  3.5",
  },
  {
    language: "numbers that are none that are exact",
    has: /\d\s?(?:±|\+\/-)|[:=] ?(?:about|around|roughly|approx|ca\b|circa)/,
    plain: asExact,
    example: "butter 5.0 ± 0.1\njam 4.0 ± 0.2",
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "conversations with a model",
    has: /^\s*(?:user|human|system|you)\s*:[^\d\n]*\n/i,
    plain: fromConversation,
    example: "User: what comes next?\nAssistant:\n1. butter (50%)\n2. jam (25%)",
    reads: "percentages: butter -0.693147, jam -1.38629",
  },
];

/** How much of a text tells in which language it is, in characters. */
const HEAD = 20_000;

/** `text` as a plain table, list or JSON where it is in one of those languages. Never throws. */
export function plainOf(text: string): string {
  // What has no number says nothing in any language.
  if (!/\d/.test(text)) return text;
  const inside = unwrapped(text);
  const head = inside.slice(0, HEAD);
  const plain = foreigns
    .find(({ has, longest = Infinity }) => inside.length <= longest && has.test(head))
    ?.plain(inside);
  return plain !== undefined && /\d/.test(plain) ? plain : text;
}
