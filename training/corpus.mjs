import { mkdirSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

// Writes the corpus of Storyteller as token numbers: node training/corpus.mjs [folder]
const folder = process.argv[2] ?? "training/.work/storyteller";
const { module } = await runnerImport("./training/stories/corpus.ts", { configFile: false });
const { vocabulary, ...told } = module.tellCorpus();
mkdirSync(folder, { recursive: true });
for (const [name, { texts, tokens }] of Object.entries(told)) {
  writeFileSync(`${folder}/${name}.u16`, Uint16Array.from(tokens));
  console.log(`${name}: ${texts.length} texts, ${tokens.length} tokens`);
}
const known = new Set(told.train.texts);
const shared = told.heldOut.texts.filter((text) => text.length > 200 && known.has(text)).length;
writeFileSync(`${folder}/vocabulary.json`, JSON.stringify(vocabulary));
console.log(`${vocabulary.length} words and marks; ${shared} stories are in both`);
