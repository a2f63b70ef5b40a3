import { open } from "./candidate.mjs";
import { measure } from "./measure.mjs";
import { ms, ratio, table } from "./report.mjs";

const SIZES = [50_257, 200_000];
const ROUNDS = 5;

const EMPTY = { id: "empty", name: "empty page", range: "#range" };

/** The pages for vocabularies of `size` scores. */
const candidatesOf = (size) =>
  [
    { id: "ours", name: "our figure", range: ".sx-dial__range", picture: ".sx-ranks" },
    { id: "moments", name: "our sums alone" },
    { id: "loop", name: "softmax of all at each event" },
    { id: "sorting", name: "objects, sorted at each event" },
  ].map((candidate) => ({ range: "#range", picture: "#picture", size, ...candidate }));

/**
 * What one step of the slider costs over whole vocabularies, as text: our figure, and plain pages that draw the
 * same curve and numbers: from our sums, from a softmax of every score, and from one after sorting anew. `url` is where the pages are served.
 */
export async function vocabularyReport(browser, url) {
  const blocks = [];
  for (const size of SIZES) {
    const candidates = [EMPTY, ...candidatesOf(size)];
    const pages = [];
    for (const candidate of candidates)
      pages.push(await open(browser, candidate, `${url}?${candidate.id}&${size}`));
    const costs = await measure(pages, { rounds: ROUNDS, slowdown: 1 });
    for (const { page } of pages) await page.context().close();
    blocks.push(block(size, candidates.slice(1), costs));
  }
  return [
    `Main-thread CPU per slider step over a whole vocabulary, net of the empty page; medians of ${ROUNDS} rounds.`,
    "From end to end of the dial. Ours also keeps its table, sentences, dial and colour, and what speech says.",
    ...blocks.flat(),
  ].join("\n");
}

function block(size, candidates, costs) {
  const rows = candidates.map(({ id, name }) => {
    const { task, script, style, layout } = costs[id];
    return [
      name,
      `${ms(task)} (${ratio(task / costs.ours.task)})`,
      `${ms(script)} / ${ms(style)} / ${ms(layout)}`,
    ];
  });
  const head = [
    `${size.toLocaleString("en")} scores`,
    "1x: ms (to ours)",
    "script / style / layout",
  ];
  return ["", ...table([head, ...rows])];
}
