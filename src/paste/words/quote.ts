import { shortened } from "../../model/quote.ts";

/** `text` in quotation marks, on one line and short. */
export const quote = (text: string): string =>
  `“${shortened(
    text
      .trim()
      .slice(0, 100)
      .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
      .trim(),
  )}”`;

/** `text` with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
