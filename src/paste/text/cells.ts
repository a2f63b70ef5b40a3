import { isNumber } from "../numbers.ts";
import { bareWord } from "./bareWord.ts";

/** What quotation marks enclose that are not those of a table itself. */
const QUOTED = /^'.+'$/;

/** The word in a cell: with its blanks, which may be a token’s own, unless it is a number or in quotation marks. */
export const wordIn = (cell: string): string =>
  cell.startsWith("'") && QUOTED.test(cell)
    ? bareWord(cell)
    : cell !== cell.trim() && isNumber(cell.trim())
      ? cell.trim()
      : cell;
