/** Where a bar begins and how long it is, in percent of the chart's width. */
export interface BarSpan {
  readonly start: number;
  readonly size: number;
}
