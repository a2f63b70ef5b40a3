import { AROUND, remembered } from "./kinds.ts";
import { plainName } from "./structure/value.ts";

/** What members and columns are called that hold a token, the surest name first. */
const TOKENS: readonly string[] = [
  "tokenstr",
  "tokstr",
  "decodedtoken",
  "tokentext",
  "generatedtoken",
  "token",
  "text",
  "piece",
  "word",
  "label",
  "wort",
  "palabra",
  "mot",
  "string",
  "str",
  "content",
  "name",
  "class",
];

/** What members are called that hold a token’s number where its text is not told. */
const IDS: readonly string[] = ["tokenid", "id", "index"];

/** How sure it is that what is called `name` holds a token: 0 is surest; `undefined` if it holds none. */
export const tokenRank = remembered((name: string): number | undefined => {
  const plain = plainName(name).replaceAll(AROUND, "");
  const at = TOKENS.indexOf(plain);
  if (at >= 0) return at;
  const id = IDS.indexOf(plain);
  return id < 0 ? undefined : TOKENS.length + id;
});
