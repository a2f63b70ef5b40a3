import { drag } from "./drag.mjs";

/** Every second stop of the dial: one drag from end to end. */
const PLACES = Array.from({ length: 61 }, (_, i) => i / 60);
const METRICS = {
  task: "TaskDuration",
  script: "ScriptDuration",
  style: "RecalcStyleDuration",
  layout: "LayoutDuration",
};

/**
 * Drags every page's slider from end to end, `rounds` times, in a new order each time, at 1/`slowdown` of the CPU's
 * speed. Returns by candidate the medians over rounds of the main thread's milliseconds per step, less the empty
 * page's in the same round.
 */
export async function measure(pages, { rounds, slowdown }) {
  const costs = new Map(pages.map(({ id }) => [id, []]));
  for (let round = -1; round < rounds; round++) {
    for (const page of shuffled(pages)) {
      const cost = await dragCost(page, slowdown);
      // The first round only warms the pages up.
      if (round >= 0) costs.get(page.id).push(cost);
    }
  }
  const empty = costs.get("empty");
  const net = (list, key) => median(list.map((cost, round) => cost[key] - empty[round][key]));
  const entries = [...costs].map(([id, list]) => [
    id,
    Object.fromEntries(Object.keys(METRICS).map((key) => [key, net(list, key)])),
  ]);
  return Object.fromEntries(entries);
}

async function dragCost({ page, session, range }, slowdown) {
  await page.bringToFront();
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const before = await metrics(session);
  await page.evaluate(drag, { range, places: PLACES });
  const after = await metrics(session);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return Object.fromEntries(
    Object.entries(METRICS).map(([key, name]) => [
      key,
      ((after.get(name) - before.get(name)) * 1000) / PLACES.length,
    ]),
  );
}

async function metrics(session) {
  const { metrics: list } = await session.send("Performance.getMetrics");
  return new Map(list.map(({ name, value }) => [name, value]));
}

function shuffled(list) {
  const order = new Map(list.map((item) => [item, Math.random()]));
  return list.toSorted((a, b) => order.get(a) - order.get(b));
}

function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
