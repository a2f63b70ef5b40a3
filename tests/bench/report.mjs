/** The most that a step of ours may cost, as a multiple of theirs, at full speed and at a sixth of it. */
const TARGETS = [
  { id: "recharts", name: "Recharts", most: 0.5 },
  { id: "chartjs", name: "Chart.js", most: 1.3 },
];

/** The table of all candidates and the line of targets, as text. */
export function report(pages, { full, slow, versions, machine }) {
  const raw = { full: full.attributes.task, slow: slow.attributes.task };
  const rows = pages.map(({ id, name, kilobytes, packages = [] }) => {
    const { task, script, style, layout } = full[id];
    return [
      [name, ...packages.map((used) => `${used} ${versions[used]}`)].join(", "),
      `${kilobytes.toFixed(1)}`,
      `${ms(task)} (${ratio(task / raw.full)})`,
      `${ms(script)} / ${ms(style)} / ${ms(layout)}`,
      `${ms(slow[id].task)} (${ratio(slow[id].task / raw.slow)})`,
    ];
  });
  const head = [
    "candidate",
    "JS kB gz",
    "1x: ms (to raw)",
    "script / style / layout",
    "6x: ms (to raw)",
  ];
  const targets = TARGETS.map(({ id, name, most }) => {
    const costs = [full, slow].map((speed) => speed.ours.task / speed[id].task);
    return `at most ${ratio(most)} of ${name}: ${costs.map(ratio).join(" and ")}, ${verdict(Math.max(...costs) <= most)}`;
  });
  return [
    `Main-thread CPU per slider step, net of the empty page; medians. ${machine}`,
    "Every page redraws what moved, the probabilities; ours alone also rewrites, some seven times",
    "a second, each word's number, the sentence, the dial's field and colour, and what speech says.",
    "",
    ...table([head, ...rows]),
    "",
    `Targets for ours, at 1x and 6x: ${targets.join("; ")}.`,
  ].join("\n");
}

/** Milliseconds, and how many times as much, as text. */
export const ms = (value) => value.toFixed(2);
export const ratio = (value) => `${value.toFixed(2)}x`;
export const verdict = (met) => (met ? "met" : "missed");

/** `rows` in columns, the first of them a header. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const rule = widths.map((width) => "-".repeat(width));
  return [rows[0], rule, ...rows.slice(1)].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "),
  );
}
