import { logitsOf, promptOf } from "../../model/derive.ts";
import { temperatureField, wordsFields } from "../../model/fields.ts";
import { withoutIsolates } from "../../model/isolated.ts";
import { vocabularyOf } from "../../model/vocabulary.ts";
import type { FigureInState } from "./figure.ts";
import { lines } from "./html.ts";

/** The file of the widget's module, which stands beside the notebook. */
export const MODULE = "dial.mjs";

/** A class for the widget. A name for what it does is all that a reader of the notebook has to know of it. */
const CLASS = lines(
  "import math, pathlib",
  "import anywidget, traitlets",
  "",
  "def plain(value, _=None):",
  '    """JSON has no infinities: they travel as text."""',
  "    if isinstance(value, list):",
  "        return [plain(one) for one in value]",
  "    return value if math.isfinite(value) else str(value)",
  "",
  "class Dial(anywidget.AnyWidget):",
  `    _esm = pathlib.Path("${MODULE}")`,
  "    logits = traitlets.List(traitlets.Float()).tag(sync=True, to_json=plain)",
  "    words = traitlets.List(traitlets.Unicode()).tag(sync=True)",
  "    prompt = traitlets.Unicode().tag(sync=True)",
  "    temperature = traitlets.Float(1.0).tag(",
  "        sync=True, to_json=plain, from_json=lambda value, _: float(value)",
  "    )",
);

/** Python for a cell that shows the words and scores of `figure`, which has a dial, as a widget. */
export function widgetSnippet({ query }: FigureInState): string {
  const { vocabulary, logits, prompt } = wordsFields;
  const text = new Map(query);
  const words = vocabulary.parse(text.get(vocabulary.name) ?? "") ?? "toast";
  const names = vocabularyOf(words).words.map(withoutIsolates);
  const asked = logits.parse(text.get(logits.name) ?? "") ?? null;
  const scores = logitsOf({
    vocabulary: words,
    logits: asked?.length === names.length ? asked : null,
  });
  const before = promptOf({
    vocabulary: words,
    prompt: prompt.parse(text.get(prompt.name) ?? "") ?? "",
  });
  const temperature = temperatureField.parse(text.get(temperatureField.name) ?? "") ?? 1;
  return lines(
    CLASS,
    "",
    "dial = Dial(",
    `    logits=${JSON.stringify(scores)},`,
    `    words=${JSON.stringify(names)},`,
    `    prompt=${JSON.stringify(before)},`,
    `    temperature=${temperature === Infinity ? "math.inf" : temperature},`,
    ")",
    "dial  # in marimo: mo.ui.anywidget(dial)",
  );
}
