import { mkdirSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

// Writes the corpus of Storyteller as token numbers: node training/corpus.mjs [folder]
const folder = process.argv[2] ?? "training/.work/storyteller";
const bring = async (path) => (await runnerImport(path, { configFile: false })).module;
const { tell } = await bring("./training/stories/story.ts");
const { uniformFrom } = await bring("./training/stories/random.ts");
const { wordPieces } = await bring("./src/model/transformer/words.ts");

const TEXTS = { train: [2, 30_000], heldOut: [3, 800] };
const END = "\n";
const numbers = new Map([[END, 0]]);
const numberOf = (piece) => {
  if (!numbers.has(piece)) numbers.set(piece, numbers.size);
  return numbers.get(piece);
};
mkdirSync(folder, { recursive: true });
const told = {};
for (const [name, [seed, count]] of Object.entries(TEXTS)) {
  const uniform = uniformFrom(seed);
  const texts = Array.from({ length: count }, () => tell(uniform));
  for (const text of texts)
    if (wordPieces(text).join("") !== text) throw new Error(`not all of this is words: ${text}`);
  const tokens = texts.flatMap((text) => [0, ...wordPieces(text).map(numberOf)]);
  told[name] = new Set(texts);
  writeFileSync(`${folder}/${name}.u16`, Uint16Array.from(tokens));
  console.log(`${name}: ${count} texts, ${tokens.length} tokens`);
}
const shared = [...told.heldOut].filter((text) => text.length > 200 && told.train.has(text)).length;
writeFileSync(`${folder}/vocabulary.json`, JSON.stringify([...numbers.keys()]));
console.log(`${numbers.size} words and marks; ${shared} stories are in both`);
