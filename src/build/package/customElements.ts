import type { FIELDS } from "../../embed/host/address.ts";
import type { PLAIN } from "../../embed/host/element.ts";
import type { FrameMessageType } from "../../embed/messages.ts";
import { SCORE_LIMITS } from "../../model/wordList.ts";

/** An attribute that says how the figure begins, or how it is shown. */
type Attribute =
  keyof typeof FIELDS | (typeof PLAIN)[number] | "state" | "loading" | "data-theme-from";

const attributes: Readonly<Record<Attribute, string>> = {
  figure: "The name of the figure, such as `dial`.",
  temperature: "The temperature: 0, a number from 0.001 to 1000, or `inf`.",
  logits: `A score from ${SCORE_LIMITS.lowest} to ${SCORE_LIMITS.highest} for each word, with commas between.`,
  words: "`toast`, `capital` or `coin`, or 2 to 12 words with scores, such as `Ja*3_Nein*1.5`.",
  prompt: "The text before the gap.",
  title: "What stands over the figure instead of its question.",
  caption: "What stands under the figure instead of its caption; `0` for nothing.",
  controls: "`0` hides Reset and its neighbours.",
  lang: "The language of the texts.",
  state: "Any fields of a link's query, such as `gap=3&base=2`.",
  theme: "`auto`, `light` or `dark`.",
  view: "`full`, or `compact`: the question, the picture, the dial and the sentence.",
  height: "The height in CSS pixels that is kept until the figure says its own.",
  loading: "`eager` loads the figure at once, else it is loaded when it is near to the view.",
  "data-theme-from": "Where the page says its theme, such as `html[data-theme]` or `html.dark`.",
};

const events: Readonly<Record<FrameMessageType, string>> = {
  ready: "The figure lives.",
  resize: "The figure has another height.",
  input: "The reader changes something, also while the hand still moves.",
  change: "The reader has changed something for good.",
  error: "Something asked for was left out, or the figure does not live; `detail.message` says it.",
};

const text = (type: string) => ({ type: { text: type } });

/** The element `<softmax-figure>` as editors and catalogues read it (custom-elements-manifest, version 1.0.0). */
export const customElements = {
  schemaVersion: "1.0.0",
  modules: [
    {
      kind: "javascript-module",
      path: "element.js",
      declarations: [
        {
          kind: "class",
          customElement: true,
          name: "SoftmaxFigure",
          tagName: "softmax-figure",
          superclass: { name: "HTMLElement" },
          description: "A live figure of softmax with temperature, in a frame.",
          attributes: Object.entries(attributes).map(([name, description]) => ({
            name,
            description,
            ...text("string"),
          })),
          members: [
            {
              kind: "field",
              name: "state",
              description: "The state as the fields of a link's query; set it to show another.",
              ...text("Readonly<Record<string, string>>"),
            },
            { kind: "method", name: "reset", description: "Shows what the attributes say." },
          ],
          events: Object.entries(events).map(([name, description]) => ({
            name: `softmax-${name}`,
            description,
            ...text("CustomEvent"),
          })),
          slots: [
            { name: "", description: "What shows until the figure lives, and if it never does." },
          ],
        },
      ],
      exports: [
        {
          kind: "js",
          name: "defineSoftmaxFigure",
          declaration: { name: "defineSoftmaxFigure", module: "element.js" },
        },
      ],
    },
  ],
} as const;
