import { afterAll, beforeAll, describe, expect, onTestFailed, test, vi } from "vitest";
import { currentIds } from "../../src/figures/ids.ts";
import { differences, type Shot } from "./support/compare.ts";
import { startEngines, wake } from "./support/engines.ts";
import { unlessMissing } from "./support/find.ts";
import { pictured } from "./support/pictured.ts";
import { type Printed, printedBy } from "./support/printed.ts";
import { read, set, type Setting } from "./support/reading.ts";

const ids = currentIds;
const engines = await startEngines();
const poppler = await unlessMissing("poppler", (programs) => programs);

afterAll(async () => {
  await Promise.all(engines.map(({ close }) => close()));
});

describe.runIf(poppler)("on paper, before anything is read", () => {
  let printed: Promise<readonly Printed[]> | undefined;
  /** The article as each engine prints it, Chromium first. What a test has failed on is printed anew. */
  async function onPaper(): Promise<readonly Printed[]> {
    onTestFailed(() => void (printed = undefined));
    printed ??= Promise.all(engines.map((engine) => poppler && printedBy(engine, poppler))).then(
      (all) => all.filter((one) => one !== undefined),
    );
    return printed;
  }

  test("no word is printed over another", async () => {
    for (const { name, overprinted } of await onPaper()) expect.soft(overprinted, name).toEqual([]);
  });

  test("every figure is there, and looks in every engine as it does in Chromium", async () => {
    const [chromium, ...others] = await onPaper();
    expect(chromium?.shots.length).toBe(ids.length);
    for (const { name, shots } of others) {
      expect(shots.length, name).toBe(ids.length);
      const unlike = shots.flatMap((shot, i) => differencesOf(chromium?.shots[i], shot));
      expect(unlike, name).toEqual([]);
    }
  });
});

describe.runIf(engines.length > 1)("on the screen", () => {
  beforeAll(async () => {
    await Promise.all(engines.map(wake));
  }, 120_000);

  test.for(ids)("figure %s looks in every engine as it does in Chromium", async (id) => {
    const [chromium, ...others] = await Promise.all(
      engines.map(async ({ name, run, picture }) => {
        const things = await run(pictured, `[data-figure="${id}"]`);
        return { name, shot: { things, picture: await picture() } };
      }),
    );
    for (const { name, shot } of others)
      expect.soft(differencesOf(chromium?.shot, shot), name).toEqual([]);
  });

  /** What every engine tells, once all tell the same: until then one of them may still be at work. */
  const agreed = (): Promise<readonly string[]> =>
    vi.waitFor(
      async () => {
        const [chromium = [], ...others] = await Promise.all(
          engines.map(({ run }) => run(read, null)),
        );
        for (const [i, told] of others.entries())
          expect(told, engines[i + 1]?.name).toEqual(chromium);
        return chromium;
      },
      { timeout: 40_000 },
    );

  test("every figure tells the same numbers at T = 0, ½, 1, 2 and ∞, and at both ends of its other ranges", async () => {
    const told = new Map<string, Set<string>>();
    const temperatures = ["0", "0.5", "1", "2", "inf"];
    const settings: readonly Setting[] = [
      ...temperatures.map((temperature) => ({ temperature })),
      { temperature: "1", end: "min" },
      { temperature: "1", end: "max" },
    ];
    let dials: readonly string[] = [];
    for (const setting of settings) {
      [dials = []] = await Promise.all(engines.map(({ run }) => run(set, setting)));
      const lines = await agreed();
      for (const id of dials) {
        const state = lines.filter((line) => line.startsWith(`${id}: `)).join("\n");
        told.set(id, (told.get(id) ?? new Set()).add(state));
      }
    }
    expect(dials.length).toBeGreaterThan(10);
    for (const id of dials)
      expect(told.get(id)?.size, id).toBeGreaterThanOrEqual(temperatures.length);
  });
});

/** What an engine shows otherwise than Chromium does. */
function differencesOf(chromium: Shot | undefined, shot: Shot): readonly string[] {
  if (!chromium) throw new Error("nothing to compare with");
  return differences(chromium, shot);
}
