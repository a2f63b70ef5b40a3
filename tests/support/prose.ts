import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../src/article/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** The prose of the article, as it is written. */
export const article = read("article.mdx");

/** The prose of the article and of each chapter, as it is written. */
export const proses: readonly string[] = [
  article,
  ...readdirSync(new URL("depth/", folder)).map((file) => read(`depth/${file}`)),
];
