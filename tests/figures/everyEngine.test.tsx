import { readdirSync, readFileSync } from "node:fs";
import { AtRule, type Node, parse } from "postcss";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { argumentsOf, split, stopColour } from "../../src/export/vector/css.ts";

/** What Chromium, Firefox and Safari do not all draw, and what is written in its place. */

const source = new URL("../../src/", import.meta.url);

interface Written {
  readonly path: string;
  readonly property: string;
  readonly value: string;
  /** The conditions that it stands under. */
  readonly under: readonly string[];
}

const declarations = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css"))
  .flatMap((path) => {
    const found: Written[] = [];
    parse(readFileSync(new URL(path, source), "utf8")).walkDecls((declaration) => {
      const { prop: property, value } = declaration;
      found.push({ path, property, value, under: conditionsOf(declaration) });
    });
    return found;
  });

function conditionsOf({ parent }: Node): readonly string[] {
  if (!parent) return [];
  const above = conditionsOf(parent);
  return parent instanceof AtRule ? [`@${parent.name} ${parent.params}`, ...above] : above;
}

test("Firefox prints every figure: what a container’s width puts side by side in a window is so on paper, too", () => {
  const wide = declarations.filter(({ under }) =>
    under.some((condition) => /^@container .*>=/.test(condition)),
  );
  expect(wide.length).toBeGreaterThan(3);
  expect(wide.filter(({ property }) => property === "display")).toEqual([]);
});

test("Safari before 26.2 draws every underline: its shorthand says nothing but what line", () => {
  const lines = declarations.filter(({ property }) => property === "text-decoration");
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter(({ value }) => !/^[a-z]+$/.test(value))).toEqual([]);
});

test("Safari before 17.4 and Firefox before 128 show every mark: one that is not to be spoken is also said without that", () => {
  const silent = declarations.flatMap((declaration, i) =>
    declaration.property === "content" && declaration.value.endsWith(' / ""')
      ? [[declaration, declarations[i - 1]] as const]
      : [],
  );
  expect(silent.length).toBeGreaterThan(3);
  for (const [{ path, value }, before] of silent)
    expect(before, path).toMatchObject({
      property: "content",
      value: value.replace(/ \/ ""$/, ""),
    });
});

const GRADIENTS = ["linear", "radial", "conic"].flatMap((kind) => [
  `${kind}-gradient`,
  `repeating-${kind}-gradient`,
]);

const gradients = declarations.flatMap(({ path, value }) =>
  split(value, /[,\s]/).flatMap((part) =>
    GRADIENTS.flatMap((name) => {
      const stops = argumentsOf(part, name);
      return stops ? [{ path, stops }] : [];
    }),
  ),
);

/** What differs from stop to stop; a direction that comes first is no colour. */
const coloursOf = (stops: readonly string[]): ReadonlySet<string> =>
  new Set(stops.filter((stop) => !/^-?[\d.]+deg|^to /.test(stop)).map(stopColour));

test("Firefox draws every hatching: colours that may be mixtures in oklab go over into others in sRGB", () => {
  const unsaid = gradients.filter(({ stops }) => {
    const colours = [...coloursOf(stops)];
    const mayBeMixed = colours.some((colour) => /var\(|color-mix\(|okl/.test(colour));
    return mayBeMixed && colours.length > 1 && !stops[0]?.endsWith(" var(--srgb)");
  });
  expect(gradients.length).toBeGreaterThan(8);
  expect(unsaid).toEqual([]);
});

test.for(figures)("WebKit draws the dots of $id: no stroke is without length", ({ open }) => {
  const paths = [...renderToStaticMarkup(open().element).matchAll(/\sd="([^"]+)"/g)];
  const without = paths.filter(([, path = ""]) => /M[^a-z]+[hv]0(?=M|$)/i.test(path));
  expect(without.map(([, path]) => path?.slice(0, 60))).toEqual([]);
});
