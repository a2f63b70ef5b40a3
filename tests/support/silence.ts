import { afterEach, beforeEach, vi } from "vitest";

const LEVELS = ["error", "warn", "info", "log"] as const;

/** From here on a test fails if anything is printed to the console while it runs. */
export function expectSilence(): void {
  const messages: string[] = [];
  beforeEach(() => {
    for (const level of LEVELS)
      vi.spyOn(console, level).mockImplementation((...words) => messages.push(words.join(" ")));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    const [first] = messages.splice(0);
    if (first !== undefined) throw new Error(`printed to the console: ${first}`);
  });
}
