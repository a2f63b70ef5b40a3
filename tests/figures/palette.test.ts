import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from "culori";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const tokens = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

/** The fill `name` in each scheme, as hex. */
function fill(name: string, scheme: "light" | "dark"): Color {
  const [, light = "", dark = ""] =
    new RegExp(`--fill-${name}: var\\([\\w-]+, light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ??
    [];
  const colour = parse(scheme === "light" ? light : dark);
  if (!colour) throw new Error(`no colour ${name}`);
  return colour;
}

const eyes = {
  "normal sight": (colour: Color) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const distance = differenceCiede2000();
const [APART, OFF_NEUTRAL] = [40, 18];

for (const scheme of ["light", "dark"] as const)
  test.for(Object.entries(eyes))(
    `in ${scheme}, cold, neutral and hot are told apart with %s`,
    ([, see]) => {
      const [cold, neutral, hot] = [
        see(fill("cold", scheme)),
        see(fill("mid", scheme)),
        see(fill("hot", scheme)),
      ];
      expect(distance(cold, hot)).toBeGreaterThanOrEqual(APART);
      expect(distance(cold, neutral)).toBeGreaterThanOrEqual(OFF_NEUTRAL);
      expect(distance(hot, neutral)).toBeGreaterThanOrEqual(OFF_NEUTRAL);
    },
  );
