import { describe, expect, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { engines, hasOthers } from "./support/engines.ts";
import { read, set, type Setting } from "./support/reading.ts";

const ids = figures.map(({ id }) => id);

describe.runIf(hasOthers)("in every engine", () => {
  const all = engines();

  /** What all engines tell of figure `id`, once they agree: until then one of them may still be at work. */
  async function agreed(id: string): Promise<string> {
    let told: readonly string[] = [];
    await expect
      .poll(
        async () => {
          const [chromium = [], ...others] = await Promise.all(all.map(({ run }) => run(read, id)));
          told = chromium;
          return others.flatMap((texts, i) => differences(chromium, texts, all[i + 1]?.name));
        },
        { timeout: 20_000 },
      )
      .toEqual([]);
    return told.join("\n");
  }

  test.for(ids)("figure %s tells the same numbers at T = 0, ½, 1, 2 and ∞", async (id) => {
    const told = new Set([await agreed(id)]);
    let dial = false;
    for (const temperature of ["0", "0.5", "1", "2", "inf"]) {
      const setting: Setting = { id, temperature };
      dial = (await Promise.all(all.map(({ run }) => run(set, setting)))).every(Boolean);
      if (!dial) break;
      told.add(await agreed(id));
    }
    for (const end of ["min", "max"] as const) {
      await Promise.all(all.map(({ run }) => run(set, { id, temperature: "1", end })));
      told.add(await agreed(id));
    }
    expect(told.size).toBeGreaterThanOrEqual(dial ? 5 : 1);
  });
});

/** Where `texts` of `engine` are not Chromium's, a line each. */
function differences(
  chromium: readonly string[],
  texts: readonly string[],
  engine = "",
): readonly string[] {
  const count = Math.max(chromium.length, texts.length);
  return Array.from({ length: count }, (_, i) => [chromium[i], texts[i]])
    .filter(([expected, got]) => expected !== got)
    .map(([expected, got]) => `${engine}: “${got}” where Chromium has “${expected}”`);
}
