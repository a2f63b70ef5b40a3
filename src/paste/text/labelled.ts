import { kindNamed, type Named } from "../kinds.ts";
import { isNumber } from "../numbers.ts";
import { matchesIn } from "./matchesIn.ts";
import { LONGEST_LINE, PARTED, type WordAndNumber } from "./wordThenNumber.ts";

const FIELD =
  /\b(tokens?|word|text|label|logits?|log[ _-]?prob(?:abilit(?:y|ies))?s?|linear[ _]prob(?:ability)?|prob(?:abilit(?:y|ies))?s?|score|p)\b\s*\d*\s*[:=]\s*/gi;

/** The word and the number of a line that names them: `token='Hi' logprob=-0.31`, `Logit: 18.2 Prob: 84% Token: | Paris|`. */
export function labelled(line: string): WordAndNumber | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const fields = matchesIn(FIELD, line);
  let word: string | undefined;
  let number: { readonly text: string; readonly named: Named } | undefined;
  for (const [i, field] of fields.entries()) {
    const value = line.slice(field.index + field[0].length, fields[i + 1]?.index).trim();
    const named = kindNamed(field[1] ?? "");
    const text = value.replace(/[\s,;|)]+$/, "");
    if (named === undefined) word ??= value.replace(/[,;]+$/, "");
    else if (
      isNumber(text) &&
      (number === undefined || named === "ln" || (named === "scores" && number.named !== "ln"))
    )
      number = { text, named };
  }
  const [first] = fields;
  if (number === undefined || first === undefined) return undefined;
  const before = line
    .slice(0, first.index)
    .replace(PARTED, "")
    .replace(/[\s,(]+$/, "");
  const named = word ?? before;
  return named.trim() === ""
    ? undefined
    : {
        word: unbarred(named),
        number: number.text,
        named: number.named,
        parted: true,
        isLabelled: word !== undefined || fields.length > 1,
      };
}

const unbarred = (word: string): string => /^\|(.*)\|$/s.exec(word)?.[1] ?? word;
