import { type AnswerKind, answerRows } from "./answers.ts";
import { isEntry } from "./shapes/entryMembers.ts";
import { Dict, dictOf, hasParts, itemsOf, plainName, type Value } from "./structure/value.ts";

/** The most objects that are looked at. */
const MOST_LOOKED_AT = 2_000;

/** The objects in `values`, those around others first. */
function objectsIn(values: readonly Value[]): readonly Dict[] {
  const waiting: Value[] = [...values];
  const found: Dict[] = [];
  for (let at = 0; at < waiting.length && at < MOST_LOOKED_AT; at++) {
    const value = waiting[at];
    if (value instanceof Dict) found.push(value);
    const parts = value instanceof Dict ? value.values : itemsOf(value);
    if (waiting.length < MOST_LOOKED_AT)
      for (const part of parts) if (hasParts(part)) waiting.push(part);
  }
  return found;
}

function has(dict: Dict, member: string): boolean {
  const [name = "", text] = member.split("=");
  const value = dict.get(name);
  return text === undefined
    ? value !== undefined
    : typeof value === "string" && plainName(value) === text;
}

/** What an API says in place of an answer, if it does. */
function errorIn(dict: Dict): string | undefined {
  const error = dict.get("error") ?? dict.get("errors") ?? dict.get("detail");
  const [first] = Array.isArray(error) ? itemsOf(error) : [error];
  if (typeof first === "string") return first;
  const parts = dictOf(first);
  const said = parts.get("message") ?? parts.get("msg") ?? parts.get("detail");
  return typeof said === "string" ? said : undefined;
}

/** A member of an object that is nothing but an error, as `plainName` has it. */
const OF_ERROR = /^(?:object|message|type|code|status|param|id)$/;

/** What an object says that is an error itself and has no member for it. */
function bareErrorIn(dict: Dict): string | undefined {
  const message = dict.get("message");
  return typeof message === "string" && dict.keys.every((key) => OF_ERROR.test(plainName(key)))
    ? message
    : undefined;
}

/** Why `values` have no likely tokens to show: whose answer they are, and what its API says; nothing if unknown. */
export function answerIn(
  values: readonly Value[],
): { readonly answer: AnswerKind; readonly text?: string } | undefined {
  const objects = objectsIn(values);
  for (const dict of objects) {
    const text = errorIn(dict) ?? (values.includes(dict) ? bareErrorIn(dict) : undefined);
    if (text !== undefined) return { answer: "error", text };
  }
  const row = answerRows.find(({ has: members }) =>
    objects.some((dict) => members.every((member) => has(dict, member))),
  );
  return row && { answer: row.answer };
}

/** Members with one number for each token that was written. */
const WRITTEN: readonly string[] = ["tokenlogprobs", "outputlogprobs"];

/** Whether some token in `values` has a number: one that was written, if there is no list of others. */
export const hasWritten = (values: readonly Value[]): boolean =>
  objectsIn(values).some((dict) => WRITTEN.some((name) => dict.has(name)) || isEntry(dict));
