import type { Plugin } from "vite";

/** What d3-scale takes from these packages for things we never do with scales, and what stands in for it. */
const STAND_INS: Readonly<Record<string, string>> = {
  "d3-interpolate": `
    const interpolateNumber = (a, b) => (a = +a, b = +b, (t) => a * (1 - t) + b * t);
    const leftOut = () => { throw new Error("d3-interpolate is cut down to numbers"); };
    export { interpolateNumber, interpolateNumber as interpolate, leftOut as interpolateRound, leftOut as piecewise };`,
  "d3-format": `
    const leftOut = () => { throw new Error("d3-format is left out; numbers are written by words/numbers.ts"); };
    export { leftOut as format, leftOut as formatSpecifier, leftOut as formatPrefix, leftOut as precisionFixed,
      leftOut as precisionPrefix, leftOut as precisionRound };`,
};

/** Functions that D3 makes when it is loaded, by calling a function once: of no effect where nobody uses them. */
const MADE_ONCE = /= \(function (\w+)\(/g;

/** How D3 draws what is not a straight line: methods of the class of its paths, and what they need. */
const CURVED =
  /^ {2}(?:quadraticCurveTo|bezierCurveTo|arcTo|arc|rect)\([^]*?^ {2}\}\n|^.*this\._equal = .*\n/gm;

/** What D3's scales do for axes; ours have ticks of their own. */
const AXES = /^ {2}scale\.(?:ticks|tickFormat|nice) = [^]*?^ {2}\};\n/gm;

/** How the code of each of D3's packages is changed. */
const CUTS: readonly (readonly [folder: string, what: RegExp, instead: string])[] = [
  ["/d3-path/", CURVED, ""],
  ["/d3-scale/", AXES, ""],
  ["/d3-random/", MADE_ONCE, "= /* @__PURE__ */ (function $1("],
  ["/d3-shape/", MADE_ONCE, "= /* @__PURE__ */ (function $1("],
];

/**
 * Leaves out of D3 in the browser what no chart here uses. By default a linear scale brings a parser of CSS colours and
 * a number formatter along, 7.5 kB gzip: its scales get numbers to interpolate and nothing else, and using more throws.
 * Curves and random distributions that nobody asks for are marked as such, so that the bundler can drop them; paths keep
 * what lines are made of, and scales what places things.
 *
 * D3's packages are one file each, so that no import reaches a part of them: as they are they would weigh 13.5 kB gzip
 * instead of 2.7, and 6.3 with the stand-ins alone.
 */
export function slimD3(): Plugin {
  return {
    name: "slim-d3",
    enforce: "pre",
    applyToEnvironment: ({ config }) => config.consumer === "client",
    resolveId: {
      filter: { id: /^d3-(interpolate|format)$/ },
      handler: (id, importer) => (importer?.includes("/d3-scale/") ? `\0slim:${id}` : undefined),
    },
    load: {
      filter: { id: /^\0slim:/ },
      handler: (id) => STAND_INS[id.replace("\0slim:", "")],
    },
    transform: {
      filter: { id: CUTS.map(([folder]) => new RegExp(folder)) },
      handler: (code, id) => ({
        code: CUTS.filter(([folder]) => id.includes(folder)).reduce(
          (cut, [, what, instead]) => cut.replaceAll(what, instead),
          code,
        ),
        map: null,
      }),
    },
  };
}
