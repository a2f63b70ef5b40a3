// How long everything that reads a reader's own text takes for a million characters of the worst kind, and how that grows
// with the length: twice the time for twice the text is right, four times is a pattern that goes back again and again.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const LENGTH = 1_000_000;
const ROUNDS = 3;
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Figures import their style sheets, which nobody sees here. */
const noStyles = {
  name: "no-styles",
  enforce: "pre",
  resolveId: { filter: { id: /\.css$/ }, handler: () => "\0no-styles" },
  load: { filter: { id: /^\0no-styles$/ }, handler: () => "" },
};

/** A table of the slowest kind of text for each parser. */
export async function parsersReport() {
  const { module: formulas } = await runnerImport(file("../../src/formulas/plugin.ts"));
  const { module } = await runnerImport(file("../support/hostileTexts.ts"), {
    plugins: [formulas.texPlugin(), noStyles],
  });
  const { FAMILIES, PARSERS, textOf } = module;
  const rows = PARSERS.map(([name, parse]) => {
    const times = FAMILIES.map((family) => ({ family, ms: cpu(parse, textOf(family, LENGTH)) }));
    const worst = times.reduce((most, time) => (time.ms > most.ms ? time : most));
    const half = cpu(parse, textOf(worst.family, LENGTH / 2));
    return { name, ...worst, growth: worst.ms / half };
  });
  return [
    "| reads | the slowest million characters | ms of CPU | for twice the text |",
    "| --- | --- | ---: | ---: |",
    ...rows
      .toSorted((a, b) => b.ms - a.ms)
      .map(
        ({ name, family, ms, growth }) =>
          `| ${name} | \`${JSON.stringify(family)}\` | ${ms.toFixed(1)} | ${ms < 5 ? "" : `× ${growth.toFixed(1)}`} |`,
      ),
  ].join("\n");
}

/** The least CPU time of some rounds, in ms. */
function cpu(parse, text) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    parse(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await parsersReport());
