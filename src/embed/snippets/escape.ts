/** Where a control character or a line break stands in a printed text, there is a space in a snippet. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const refer = (character: string): string => NAMED[character] ?? reference(character);

/**
 * `text` for between the double quotes of an attribute in HTML, MDX and JSX. Braces are written as references too, so
 * that Liquid and Go templates find nothing to do.
 */
export const escapeAttribute = (text: string): string => oneLine(text).replace(/[&<>"{}]/g, refer);

/** `text` for between two tags in HTML and MDX: nothing in it is markup, in either or in Markdown. */
export const escapeText = (text: string): string =>
  oneLine(text).replace(/[&<>"{}*_`~$\\[\]]/g, refer);

/** `text` for the inside of a Markdown link or image. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text).replace(/[\\`*_{}[\]<>&~$!|]/g, "\\$&");
