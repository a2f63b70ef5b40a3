import { readGoMap } from "./go.ts";
import type { Reader } from "./reader.ts";
import { gathered, named, structured } from "./r.ts";
import type { Value } from "./value.ts";

/** How a language writes or prints a value that begins like none of JSON. */
export interface Notation {
  readonly language: string;
  /** How such a value begins: a sticky pattern, tried where neither a bracket, a quotation mark nor a number stands. */
  readonly begins: RegExp;
  /** The value that goes on behind what `begins` matched. */
  readonly read: (reader: Reader, depth: number) => Value;
  /** A paste that has one. */
  readonly example: string;
  /** What the example reads as. */
  readonly reads: string;
}

/** What only says of which type the brackets behind it are. */
const passOver = (reader: Reader, depth: number): Value => reader.value(depth);

const gather = (reader: Reader, depth: number): Value => gathered(reader.called(depth));

/** All that is known beside JSON and what Python prints, each with its example, which is its test. */
export const notations: readonly Notation[] = [
  {
    language: "R, vectors and lists",
    begins: /(?:c|list)(?=\()/y,
    read: gather,
    example: "scores <- c(butter = 5, `peanut butter` = 4, jam = 3L)",
    reads: "scores: butter 5, peanut butter 4, jam 3",
  },
  {
    language: "R, dput",
    begins: /structure(?=\()/y,
    read: (reader, depth) => structured(reader.called(depth)),
    example:
      'structure(list(token = structure(1:2, levels = c("a", "b"), class = "factor"), logprob = c(-0.2, -1.9)), class = "data.frame", row.names = c(NA, -2L))',
    reads: "ln: a -0.2, b -1.9",
  },
  {
    language: "R, setNames",
    begins: /setNames(?=\()/y,
    read: (reader, depth) => {
      const { bare } = reader.called(depth);
      return named(bare[0], bare[1]);
    },
    example: 'setNames(c(5, 4), c("butter", "jam"))',
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "PHP, as var_dump shows it",
    begins: /(?:array|object)\([\w\\]+\)(?:#\d+ \(\d+\))?\s*(?=\{)|string\(\d+\) (?=")/y,
    read: passOver,
    example: 'array(2) {\n  ["butter"]=>\n  float(5)\n  ["jam"]=>\n  float(4)\n}',
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "PHP, as code and as print_r shows it",
    begins: /(?:[Aa]rray|\w+ Object)\s*(?=\()/y,
    read: gather,
    example: "Array\n(\n    [butter] => 5\n    [peanut butter] => 4\n)",
    reads: "scores: butter 5, peanut butter 4",
  },
  {
    language: "Ruby, symbols",
    begins: /:(?=[\p{L}_"])/uy,
    read: passOver,
    example: '[{:token=>"a", :logprob=>-0.2}, {:token=>"b", :logprob=>-1.9}]',
    reads: "ln: a -0.2, b -1.9",
  },
  {
    language: "Elixir, maps",
    begins: /%(?:[\w.]+)?(?=\{)/y,
    read: passOver,
    example: '%{"butter" => 5, "jam" => 4}',
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "Go, types",
    begins: /&?(?:map\[\w+\]|\[\d*\])(?:\*?[\w.]+|map\[\w+\]\w+|interface\{\})(?=\s*\{)/y,
    read: passOver,
    example: 'scores := map[string]float64{\n\t"butter": 5.0,\n\t"jam":    4.0,\n}',
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "Go, as fmt prints a map",
    begins: /map(?=\[)/y,
    read: readGoMap,
    example: "map[butter:5 jam:4 peanut butter:3.5]",
    reads: "scores: butter 5, jam 4, peanut butter 3.5",
  },
  {
    language: "Rust, macros and paths",
    begins: /[A-Za-z_]\w*(?:(?:::\w+)+!?|!)(?=[([{])/y,
    read: (reader, depth) => (reader.peek() === "(" ? gather(reader, depth) : reader.value(depth)),
    example: 'let scores = HashMap::from([("butter", 5.0_f64), ("jam", 4.0)]);',
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "Julia, Kotlin and Java, types of what is made",
    begins: /[A-Za-z_][\w.]*(?:\{[\w, .]{1,60}\}|<[\w, .?]{1,60}>)(?=\()/y,
    read: gather,
    example: 'val scores = mapOf<String, Double>("butter" to 5.0, "jam" to 4.0)',
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "Python, classes made for a type",
    begins: /[A-Za-z_]\w*\[[\w, .]{1,80}\](?=\()/y,
    read: passOver,
    example:
      "ParsedChatCompletion[Answer](id='x', choices=[ParsedChoice[Answer](index=0, logprobs=ChoiceLogprobs(content=[ChatCompletionTokenLogprob(token='{', logprob=-0.3, top_logprobs=[TopLogprob(token='{', logprob=-0.3), TopLogprob(token='[', logprob=-1.6)])], refusal=None))])",
    reads: "ln: { -0.3, [ -1.6",
  },
  {
    language: "Java, collections",
    begins: /(?:Map|List|Set)\.of(?=\()|Arrays\.asList(?=\()/y,
    read: gather,
    example: 'Map<String, Double> scores = Map.of("butter", 5.0, "jam", 4.0);',
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "C#, Java and JavaScript, constructors",
    begins: /new\s+[\w.]+(?:<[^<>\n]{1,80}>)?(?:\[\d*\])?(?:\(\))?\s*(?=[{[(])/y,
    read: passOver,
    example: 'var scores = new Dictionary<string, double> { ["butter"] = 5.0, ["jam"] = 4.0 };',
    reads: "scores: butter 5, jam 4",
  },
  {
    language: "Wolfram, associations",
    begins: /<(?=\|)/y,
    read: (reader, depth) => {
      const { members } = reader.members(depth, "|");
      reader.take(/>/y);
      return members;
    },
    example: '<|"butter" -> 5., "jam" -> 4.|>',
    reads: "scores: butter 5, jam 4",
  },
];

/** How any of them begins, by what a word goes on with first: most values that are not of JSON begin like none. */
const ANY = new RegExp(
  `(?=new\\s|[^\\w.]|[\\w.]*(?:[([{<!:]|\\s+(?:\\(|Object)))(?:${notations.map(({ begins }) => begins.source).join("|")})`,
  "uy",
);

/** The notation that begins where `reader` is, past whose beginning it then is. */
export const notationAt = (reader: Reader): Notation | undefined => {
  const { at } = reader;
  if (reader.take(ANY) === undefined) return undefined;
  reader.at = at;
  return notations.find(({ begins }) => reader.take(begins) !== undefined);
};
