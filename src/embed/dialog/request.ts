import { isFigureId } from "../../figures/ids.ts";
import { presetsOf } from "../../figures/states.ts";
import { type FigureInState, type Pairs, presetOf } from "../snippets/figure.ts";

/** Which figure somebody wants in a page of theirs. */
export interface EmbedRequest {
  /** The figure's name in addresses. */
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** What the figure says now; where no still shows that, title and caption are true in every state. */
  readonly said?: string;
  /** The present state: only what differs from the figure's beginning. */
  readonly query: Pairs;
  /** How tall the figure is in a frame 320 px wide, in CSS pixels. */
  readonly height?: number;
  /** The button that was pressed; it has the focus again when the dialog is closed. */
  readonly opener: HTMLElement;
}

/** Enough for every figure on a phone, in CSS pixels. */
const TALL = 640;

/** The figure of `request`, in its present state if `current`, else as it begins. */
export function figureIn(request: EmbedRequest, current: boolean): FigureInState {
  const { id, title, caption, said, height = TALL } = request;
  const query = current ? request.query : [];
  const preset = presetOf(query, isFigureId(id) ? presetsOf(id) : []);
  const seen = said !== undefined && (preset !== undefined || request.query.length === 0);
  const alt = `${title}. ${seen ? said : caption}`;
  return { id, title, caption, alt, query, preset, height };
}
