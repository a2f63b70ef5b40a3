/** Files that are no texts, and how they begin. */
export type FileKind = "zip" | "pdf" | "npyOther" | "parquet" | "binary" | "html";

/** The kind of file that `text` was, if it was not a text. */
export function fileKindOfText(text: string): FileKind | undefined {
  const start = text.slice(0, 2_000);
  if (start.startsWith("PK\u0003\u0004")) return "zip";
  if (start.startsWith("%PDF")) return "pdf";
  if (start.startsWith("PAR1")) return "parquet";
  if (start.slice(0, 8).includes("NUMPY")) return "npyOther";
  if (/^\s*<(?:!doctype|html|table|div|body|\?xml)\b/i.test(start)) return "html";
  return start.includes("\0") ? "binary" : undefined;
}
