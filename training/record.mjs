import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

// Writes what figures show before their model is in the page, with the committed weights: node training/record.mjs
const bring = async (path) => (await runnerImport(path, { configFile: false })).module;
const { readWeights } = await bring("./src/lm/transformer/weights.ts");
const { trainedModel } = await bring("./src/lm/trainedModel.ts");
const { buffer, byteOffset, byteLength } = readFileSync("src/weights/storyteller.bin");
const file = buffer.slice(byteOffset, byteOffset + byteLength);
const model = trainedModel(readWeights(file, (bytes) => new TextDecoder().decode(bytes)));
for (const name of readdirSync("training/record")) {
  const figure = name.replace(/\.ts$/, "");
  for (const [recording, record] of Object.entries(await bring(`./training/record/${name}`))) {
    const json = JSON.stringify(record(model));
    writeFileSync(`src/figures/${figure}/${recording}.json`, `${json}\n`);
    console.log(`${figure}/${recording}: ${json.length} bytes`);
  }
}
