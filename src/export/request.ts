import type { FigureData } from "../panel/defineFigure.tsx";

/** What of which figure a reader wants to take, in the state in which it stands. */
export interface ExportRequest {
  /** The figure's name in addresses; files are named for it. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** The sentence that says what the picture shows. */
  readonly readout: string;
  /** The address that leads back to this state. */
  readonly link: string;
  /** The address of the site's root. */
  readonly site: string;
  readonly data: FigureData | undefined;
  /** The figure on the page. */
  readonly figure: HTMLElement;
  /** The button that was pressed; it has the focus again when the dialog is closed. */
  readonly opener: HTMLElement;
}
