import type { FigureId } from "../figures/ids.ts";
import type { VocabularyId } from "../model/vocabulary.ts";

/** What a figure reports. */
export interface FigureReport {
  /** Its state as the fields of a link's query (`t`, `words`, `z`, …): only what differs from the figure's own beginning. */
  readonly state: Readonly<Record<string, string>>;
}

/** How a figure begins, and what Reset leads back to. Read once; give the component another `key` to begin anew. */
export interface FigureBeginning {
  /** The temperature: 0, a number from 0.001 to 1000, or `Infinity`. */
  readonly temperature?: number | undefined;
  /** Seven scores from −4 to 8, instead of the sentence's own. */
  readonly logits?: readonly number[] | undefined;
  /** The sentence. */
  readonly words?: VocabularyId | undefined;
  /** Any field as the query of a link, e.g. `"gap=3&base=2"`; the props above go before it. */
  readonly state?: string | undefined;
}

/** The props of `SoftmaxFigure`. */
export interface SoftmaxFigureProps extends FigureBeginning {
  readonly figure: FigureId;
  /** Its colours; `"auto"`, the default, follows the `color-scheme` of the page around it. */
  readonly theme?: "auto" | "light" | "dark" | undefined;
  /** Whether the caption is printed below; it is by default. */
  readonly caption?: boolean | undefined;
  /** Called for each change, also during a drag. */
  readonly onInput?: ((report: FigureReport) => void) | undefined;
  /** Called for each change that is for good: a drag ended, a key made a step, a button was pressed. */
  readonly onChange?: ((report: FigureReport) => void) | undefined;
  /** Further classes of the outermost element. */
  readonly className?: string | undefined;
}
