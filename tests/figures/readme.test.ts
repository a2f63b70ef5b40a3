import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The rows of the table that begins with `parameter`, cell by cell. */
const rows = readme
  .slice(readme.indexOf("| parameter"))
  .split("\n\n")[0]!
  .split("\n")
  .map((row) => row.split("|").map((cell) => cell.trim()));

/** What each figure's own code says of its parameters: name, what it expects, whose it is. */
const told = new Map<string, string[]>();
for (const { id, parameters } of figures)
  for (const { name, expects } of parameters) {
    const key = `\`${name}\` ${expects}`;
    told.set(key, [...(told.get(key) ?? []), `\`${id}\``]);
  }

test.for([...told])("the README tells of %s", ([key, ids]) => {
  const row = rows.find(([, name, expects]) => `${name} ${expects}` === key);
  expect(row, `| ${key.replace(" ", " | ")} | ${ids.join(", ")} |`).toBeDefined();
  const whose = row?.[3];
  expect(whose === ids.join(", ") || (ids.length > 6 && whose === "all with words")).toBe(true);
});
