import type { Rolldown } from "vite";

type Splitting = Exclude<Rolldown.OutputOptions["codeSplitting"], boolean | undefined>;

/** Mathematics that only figures further down use. */
const LATER =
  /\/src\/math\/(truncation|topLogprobs|softmaxBeta|sampling|likelihood|multinomial|estimateTemperature|temperature(Fit|Ratio))\.ts$/;

/**
 * Keeps all that `entries` (paths like `/src/main.ts`) need at once in one file called `name`, however much of it other files
 * share: a page asks for one script, not for a dozen. What is imported when it is needed has
 * files of its own, and one that several of them share; what only guessing needs, and reading what is pasted, stays out of that.
 */
export function oneChunk(name: string, ...entries: readonly string[]): Splitting {
  const needed = new Set<string>();
  const follow = (id: string, context: Rolldown.ChunkingContext): void => {
    if (needed.has(id) || LATER.test(id)) return;
    needed.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) follow(imported, context);
  };
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (id, context) => {
          if (needed.size === 0)
            for (const entry of entries) follow(process.cwd() + entry, context);
          return needed.has(id) ? name : null;
        },
      },
      { name: "guess", test: /\/src\/.*guess/i, minShareCount: 2 },
      { name: "paste", test: /\/src\/paste\/(?!handover)/, minShareCount: 2 },
      // What several dialogs need comes with the first of them.
      { name: "dialog", test: /\/src\/(embed\/dialog|export)\//, minShareCount: 2 },
      // The form for own words reads lists as the playground does.
      { name: "lists", test: /\/src\/figures\/playground\/(?!index)/, minShareCount: 2 },
      // A figure that answers for another is still asked for by its own name.
      { name: "shared", test: /\/src\/(?!figures\/\w+\/index\.tsx)/, minShareCount: 2 },
    ],
  };
}
