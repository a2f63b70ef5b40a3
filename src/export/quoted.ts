/** Characters that a reader of code does not see, or that end a line. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** Half a character, which no text may hold alone. */
const HALF = /\p{Surrogate}/gu;

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");
const unit = (code: number): string => `\\u${hex(code, 4)}`;

/** `text` as a string of JavaScript; half a character becomes the replacement character. */
export const quotedInJavaScript = (text: string): string =>
  quoted(text, (code) =>
    code > 0xffff
      ? [...String.fromCodePoint(code).matchAll(/[^]/g)]
          .map(([c]) => unit(c.charCodeAt(0)))
          .join("")
      : unit(code),
  );

/** The same as a string of Python, which writes characters past U+FFFF in eight digits. */
export const quotedInPython = (text: string): string =>
  quoted(text, (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : unit(code)));

/** JSON's escapes mean the same in both languages. */
const quoted = (text: string, escaped: (code: number) => string): string =>
  JSON.stringify(text.replace(HALF, "\ufffd")).replace(UNSEEN, (letter) =>
    escaped(letter.codePointAt(0) ?? 0),
  );
