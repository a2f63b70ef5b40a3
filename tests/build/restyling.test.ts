import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "postcss";
import parser from "postcss-selector-parser";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../../src");

/** What holds whole figures. */
const AROUND = ["html", "body", "main", "article", "section", ":root", "#main", "*"];

/** The element that `pseudo` is said of, such as `main` of `:has` in `main:has(nav)` and in `main:not(:has(nav))`. */
function elementOf(pseudo: parser.Pseudo): string {
  const siblings = pseudo.parent?.nodes ?? [];
  const before = siblings.slice(0, siblings.indexOf(pseudo));
  const around = pseudo.parent?.parent;
  if (before.length === 0 && around && parser.isPseudo(around)) return elementOf(around);
  const from = before.findLastIndex(({ type }) => type === "combinator");
  const own = before
    .slice(from + 1)
    .map(String)
    .join("")
    .trim();
  return own || before.slice(Math.max(0, from)).map(String).join("").trim() + "*";
}

/** The elements that `selector` asks with `:has`. */
function askingIn(selector: string): readonly string[] {
  const asking: string[] = [];
  parser((root) =>
    root.walkPseudos((pseudo) => {
      if (pseudo.value === ":has") asking.push(elementOf(pseudo));
    }),
  ).processSync(selector);
  return asking;
}

test("what is asked for with :has is named by the element that asks", () => {
  expect(askingIn("main:has(.a) p, .b > .c:not(:has(> .d)) ~ e, .f > :has(g), :has(h)")).toEqual([
    "main",
    ".c",
    ">*",
    "*",
  ]);
});

test("nothing around figures asks what it has: each change in one of them would restyle the page", () => {
  const asking = readdirSync(src, { recursive: true, encoding: "utf8" })
    // Those of the build are for pictures, which stand still.
    .filter((file) => file.endsWith(".css") && !file.startsWith("build"))
    .flatMap((file) => {
      const found: string[] = [];
      parse(readFileSync(join(src, file), "utf8")).walkRules(({ selector }) => {
        for (const element of askingIn(selector)) found.push(`${file}: ${element}`);
      });
      return found;
    });
  expect(asking.length).toBeGreaterThan(10);
  expect(asking.filter((found) => AROUND.includes(found.split(": ")[1] ?? ""))).toEqual([]);
});
