import { runnerImport } from "vite";

/** Asks every address that the pages link to whether it still answers. Needs a network, so it is not part of the tests. */
const { module } = await runnerImport("./src/words/everySource.ts", { configFile: false });
let broken = 0;
for (const [name, { url }] of Object.entries(module.everySource)) {
  const answer = await fetch(url, { redirect: "follow", signal: AbortSignal.timeout(20_000) })
    .then(({ status }) => status)
    .catch((error) => error.cause?.code ?? error.name);
  const good = typeof answer === "number" && answer < 400;
  if (!good) broken++;
  console.log(`${good ? "ok    " : "broken"} ${answer} ${name} ${url}`);
}
process.exitCode = broken > 0 ? 1 : 0;
