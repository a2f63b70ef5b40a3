import { hasAny } from "../unwrap.ts";

/** `| --- | :-: |`, `+----+----+`: what draws a table and says nothing. */
const RULE = /^[ \t|+:=─━┄┼┿╇╋╪├┤┝┥┠┨┯┷┬┴┌┐└┘╞╡═╭╮╰╯┏┳┻┓┗┛┡┩-]{3,}$/gm;
/** What pandas, Polars, R and databases print about a table: `dtype: float64`, `<chr> <dbl>`, `shape: (2, 2)`, `| str | f64 |`, `(2 rows)`. */
const ABOUT =
  /^(?:(?:Name: [^\n]{0,80}, )?(?:Length: \d+, )?dtype: \w+|shape: \([\d, ]+\)|\(\d+ rows?\)|[ \t]*(?:<[a-z]{3,6}>[ \t]*)+|\[\[Prototype\]\]: \w+|\[\d+ rows x \d+ columns\]|\|(?: *(?:str|cat|bool|[fiu]\d+) *\|)+) *$/gm;

/** What a line has somewhere that is about a table. */
const SOMETHING_ABOUT = ["dtype: ", "shape: ", " row", "|", "<", "[[Prototype"] as const;

/** `text` without what only draws a table. */
export function withoutRules(text: string): string {
  const plain = text.replaceAll(RULE, "");
  return hasAny(plain, SOMETHING_ABOUT) ? plain.replaceAll(ABOUT, "") : plain;
}

/** A line that says that rows are left out: the points of pandas and Polars, `# ℹ 7 more rows` of R. */
export const LEFT_OUT =
  /^[ \t|]*(?:\.\.|…)[ \t|.…]*$|^\s*# (?:…|ℹ|i|\.\.\.)? ?(?:with )?[\d,]+ more rows?\b/;
