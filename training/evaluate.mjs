import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { format } from "prettier";
import { runnerImport } from "vite";

// Measures both voices as they are committed, and writes what figures show and the model card:
// node training/evaluate.mjs
const bring = async (path) => (await runnerImport(path, { configFile: false })).module;
const { readWeights } = await bring("./src/lm/transformer/weights.ts");
const modelOf = (file) => readWeights(file, (bytes) => new TextDecoder().decode(bytes));

const bytesOf = (path) => {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return buffer.slice(byteOffset, byteOffset + byteLength);
};
const jsonOf = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
};

/** Everything that is read of a voice, before anything is measured: it may be trained anew meanwhile. */
const materialOf = (id) => {
  const file = bytesOf(`src/weights/${id}.bin`);
  return {
    id,
    file,
    seal: {
      bytes: file.byteLength,
      sha256: createHash("sha256").update(new Uint8Array(file)).digest("hex"),
    },
    train: new Uint16Array(bytesOf(`training/.work/${id}/train.u16`)),
    heldOut: new Uint16Array(bytesOf(`training/.work/${id}/heldOut.u16`)),
    loss: jsonOf(`training/.work/${id}/loss.json`),
    curve: jsonOf(`training/.work/${id}/curve.json`),
    settling: jsonOf(`training/.work/${id}/settling.json`),
  };
};

/** Each voice is measured in a thread of its own. */
const evaluated = (material) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: material });
    worker.once("message", resolve);
    worker.once("error", reject);
  });

if (isMainThread) {
  const materials = ["storyteller", "austen"].map(materialOf);
  const { factsOf } = await bring("./training/evaluate/facts.ts");
  const { modelCard } = await bring("./training/evaluate/card.ts");
  const { measuredJson } = await bring("./training/evaluate/measured.ts");
  const { picture } = await bring("./training/evaluate/picture.ts");
  const voices = await Promise.all(
    materials.map(async (material) => {
      const evaluation = await evaluated(material);
      const { file, train, heldOut, ...traces } = material;
      const lengths = { train: train.length, heldOut: heldOut.length };
      console.log(`${material.id} is measured`);
      return { ...evaluation, facts: factsOf(modelOf(file), { ...traces, ...lengths }) };
    }),
  );
  const write = async (path, text, parser) =>
    writeFileSync(path, await format(text, { parser, printWidth: 100 }));
  await write(
    "src/figures/voices/model/measured.json",
    JSON.stringify(measuredJson(voices)),
    "json",
  );
  const card = readFileSync("training/MODEL-CARD.md", "utf8");
  await write("training/MODEL-CARD.md", modelCard(card, voices), "markdown");
  writeFileSync("training/model-card.svg", picture(voices));
} else {
  const { evaluate } = await bring("./training/evaluate/evaluate.ts");
  const { id, file, train, heldOut } = workerData;
  const evaluation = evaluate(id, modelOf(file), train, heldOut);
  // A thread has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort.postMessage(evaluation);
}
