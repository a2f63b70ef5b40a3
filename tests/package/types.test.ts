import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type App, install } from "./support/app.ts";

/** How a host may use all of the package; what is wrong on purpose has to be refused. */
const USAGE = `
import { type FigureId, type FigureReport, SoftmaxFigure, type SoftmaxFigureProps } from "softmax-temperature";
import { defineSoftmaxFigure, type SoftmaxFigureElement } from "softmax-temperature/element";
import { type Logits, softmax, truncate } from "softmax-temperature/math";
import type { ReactElement } from "react";

const id: FigureId = "dial";
const report = ({ state }: FigureReport): string | undefined => state["t"];
const props: SoftmaxFigureProps = { figure: id, temperature: undefined, onInput: report };
export const figure: ReactElement = (
  <SoftmaxFigure {...props} words="coin" logits={[1, 2, 3, 4, 5, 6, 7]} theme="dark" caption={false} onChange={report} />
);
// @ts-expect-error there is no such figure
export const wrong = <SoftmaxFigure figure="nothing" />;
// @ts-expect-error a temperature is a number
export const warm = <SoftmaxFigure figure="dial" temperature="warm" />;

const logits: Logits = [5, 4, 3.5];
export const shares: number[] = softmax(logits, 0.7);
export const { kept } = truncate(logits, { topK: 2 });
// @ts-expect-error logits are numbers
softmax(["5"]);

export const done: Promise<void> = defineSoftmaxFigure({ base: new URL("https://example.org/") });
export const element: SoftmaxFigureElement = document.createElement("softmax-figure");
export const text: string | undefined = element.state["t"];
element.reset();
`;

const require = createRequire(import.meta.url);
const compilers = {
  "the newest TypeScript": require.resolve("typescript/package.json"),
  "TypeScript 5.6": createRequire(require.resolve("@arethetypeswrong/core/package.json")).resolve(
    "typescript/package.json",
  ),
};
const modes = [
  ["bundler", "esnext"],
  ["node16", "node16"],
] as const;

let app: App;

beforeAll(async () => {
  app = await install("vite", "types");
  await writeFile(join(app.folder, "usage.tsx"), USAGE);
});

for (const [name, manifest] of Object.entries(compilers))
  for (const [resolution, module] of modes)
    test(`${name} understands every entry with React 18’s types, resolved as ${resolution} does`, () => {
      const options = {
        module,
        moduleResolution: resolution,
        target: "es2022",
        jsx: "react-jsx",
        lib: "es2023,dom,dom.iterable",
        types: "react",
      };
      const flags = Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]);
      const tsc = join(manifest, "../bin/tsc");
      const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit"];
      expect(app.node([tsc, ...flags, ...strict, "usage.tsx"])).toBe("");
    });
