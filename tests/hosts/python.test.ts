import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { heightAt } from "../../src/embed/sizes.ts";
import type { Pairs } from "../../src/embed/snippets/figure.ts";
import { hostNamed, offerFor } from "../../src/embed/snippets/hosts.ts";
import { FIGURE, LOOK } from "../site/hosts/pasted.ts";
import { createProject, has } from "./project.ts";

const PYTHON = "/usr/bin/python3";
const project = createProject();
afterAll(() => project.remove());

/** What the dialog gives for a cell of Python. */
function cellFor(id: string, query: Pairs): string {
  const site = { base: inject("siteUrl"), reachable: true, oembed: false };
  const look = { ...LOOK, view: "compact" } as const;
  return offerFor(hostNamed("jupyter"), site, { ...FIGURE, id, query }, look).pieces[0]?.text ?? "";
}

/**
 * Anywidget is not in Debian: its class stands on the same one of ipywidgets, and reads the file of the module. Debian's
 * ipywidgets is older than its Python.
 */
const ANYWIDGET = `import collections, collections.abc
collections.Iterable = collections.abc.Iterable
import ipywidgets, traitlets
class AnyWidget(ipywidgets.DOMWidget):
    def __init__(self, *args, **kwargs):
        self.add_traits(_esm=traitlets.Unicode(type(self)._esm.read_text()).tag(sync=True))
        super().__init__(*args, **kwargs)
`;

/** What the notebook does after the cell. */
const AFTER = `
import json
said = [json.loads(json.dumps(dial.get_state(["logits", "words", "prompt", "temperature"]), allow_nan=False))]
dial.set_state({"temperature": "inf"})
said.append(dial.temperature == math.inf)
dial.set_state({"temperature": 0.25})
said.append(dial.temperature)
dial.temperature = math.inf
dial.logits = [1, -math.inf]
said.append(json.loads(json.dumps(dial.get_state(["logits", "temperature"]), allow_nan=False)))
said.append("export" in dial.get_state("_esm")["_esm"])
print(json.dumps(said))
`;

test("the widget’s cell runs in Python as it is; infinities go both ways, as JSON has them", ({
  skip,
}) => {
  const here = has(PYTHON, "--version", ["python3", "python3-ipywidgets"]);
  if (!here) return skip("Debian’s package python3-ipywidgets is not here");
  project.write({
    "anywidget.py": ANYWIDGET,
    "dial.mjs": readFileSync(join(import.meta.dirname, "../../dist/v1/dial.mjs"), "utf8"),
    "cell.py":
      cellFor("dial", [
        ["words", "Ja*3_Nein*1.5"],
        ["prompt", 'Kommst "du"?'],
        ["t", "0.5"],
      ]) + AFTER,
  });
  expect(JSON.parse(project.run(PYTHON, "cell.py"))).toEqual([
    { logits: [3, 1.5], words: ["Ja", "Nein"], prompt: 'Kommst "du"?', temperature: 0.5 },
    true,
    0.25,
    { logits: [1, "-inf"], temperature: "inf" },
    true,
  ]);
});

test("the cell of any other figure shows its frame, as tall as it is on a phone", ({ skip }) => {
  const here = has("jupyter-nbconvert", "--version", ["jupyter-nbconvert", "python3-ipykernel"]);
  if (!here) return skip("Debian’s packages jupyter-nbconvert and python3-ipykernel are not here");
  const source = cellFor("curves", [["t", "0.5"]]);
  const cell = {
    cell_type: "code",
    id: "a",
    execution_count: null,
    metadata: {},
    outputs: [],
    source,
  };
  const kernelspec = { name: "python3", display_name: "Python 3", language: "python" };
  project.write({
    "page.ipynb": JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { kernelspec },
      cells: [cell],
    }),
  });
  project.run("jupyter-nbconvert", "--execute", "--to=html", "--template=basic", "page.ipynb");
  const html = readFileSync(join(project.folder, "page.html"), "utf8");
  const frame = /<iframe[^>]*>/.exec(html)?.[0];
  expect(frame).toContain(`${inject("siteUrl")}embed/curves/?v=1&t=0.5&height=fixed&view=compact`);
  expect(frame).toContain('width="100%"');
  expect(frame).toContain(`height="${heightAt("curves", 320, "compact")}"`);
});
