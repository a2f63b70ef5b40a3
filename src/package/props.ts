import type { CSSProperties } from "react";
import type { FigureId } from "../figures/ids.ts";
import type { VocabularyId } from "../model/vocabulary.ts";
import type { View } from "../panel/view.ts";

/** What a figure reports. */
export interface FigureReport {
  /** Its state as the fields of a link's query (`t`, `words`, `z`, …): only what differs from the figure's own beginning. */
  readonly state: Readonly<Record<string, string>>;
}

/** How a figure begins, and what Reset leads back to. Read once; give the component another `key` to begin anew. */
export interface FigureBeginning {
  /** The temperature: 0, a number from 0.001 to 1000, or `Infinity`. With `onTemperatureChange` the page holds it. */
  readonly temperature?: number | undefined;
  /**
   * The words: the name of an example, 2 to 12 different words (with a score for each in `logits`), or a text that has
   * both, such as `"Ja*3_Nein*1.5"`.
   */
  readonly words?: VocabularyId | (string & {}) | readonly string[] | undefined;
  /** A score from −1,000,000 to 1,000,000 for each word, instead of the words' own. */
  readonly logits?: readonly number[] | undefined;
  /** The text before the gap, instead of the example's own. */
  readonly prompt?: string | undefined;
  /** What stands over the figure, instead of its question. */
  readonly title?: string | undefined;
  /** What stands under the figure, instead of its caption; `false` for nothing. */
  readonly caption?: string | boolean | undefined;
  /** Any field as the query of a link, e.g. `"gap=3&base=2"`; the props above go before it. */
  readonly state?: string | undefined;
}

/** The props of each figure. */
export interface FigureProps extends FigureBeginning {
  /** The temperature it begins with, where the figure holds it from then on. */
  readonly defaultTemperature?: number | undefined;
  /**
   * Called with each temperature that the reader asks for, also during a drag. Beside `temperature` the dial stands where
   * that says, and moves only if the page says another one.
   */
  readonly onTemperatureChange?: ((temperature: number) => void) | undefined;
  /**
   * How much of it is shown: `"full"`, the default, is all of it; `"compact"` is the question, the picture, the dial and the
   * sentence, and a button that opens the rest in place.
   */
  readonly view?: View | undefined;
  /**
   * Its colours; `"auto"`, the default, follows the `color-scheme` of the page around it, or where that declares none, the class
   * `dark` or `data-theme="dark"` at its root, or the ground that the figure stands on.
   */
  readonly theme?: "auto" | "light" | "dark" | undefined;
  /** Where else the page says its theme, such as `"html[data-mode]"`, or what is there when it is dark: `".night"`. */
  readonly themeFrom?: string | undefined;
  /** Whether Reset and its neighbours, and how to use the figure, are shown; they are by default. */
  readonly controls?: boolean | undefined;
  /** Called for each change, also during a drag. */
  readonly onInput?: ((report: FigureReport) => void) | undefined;
  /** Called for each change that is for good: a drag ended, a key made a step, a button was pressed. */
  readonly onChange?: ((report: FigureReport) => void) | undefined;
  /** Further classes of the outermost element. */
  readonly className?: string | undefined;
  /** Styles of the outermost element. */
  readonly style?: CSSProperties | undefined;
  /** The id of the outermost element. */
  readonly id?: string | undefined;
}

/** The props of `SoftmaxFigure`. */
export interface SoftmaxFigureProps extends FigureProps {
  /** The figure's name. */
  readonly figure: FigureId;
}

/** What a ref to a figure can ask and do. */
export interface SoftmaxFigureHandle {
  /** Its state as the fields of a link's query: only what differs from the figure's own beginning. */
  readonly state: FigureReport["state"];
  /** The shares of its words, each in [0, 1]; none if it is about something else. */
  readonly probabilities: readonly number[];
  /** Changes what a query, fields such as those of `state`, or props name, and nothing else: a step of the reader's. */
  readonly set: (state: string | FigureBeginning | FigureReport["state"]) => void;
  /** Leads back to how it began. */
  readonly reset: () => void;
}
