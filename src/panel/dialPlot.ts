import type { CurveChartProps } from "../chart/CurveChart.tsx";
import type { BodyProps } from "./defineFigure.tsx";

/** What binds a plot to the dial below it: where that stands, and that pointing at the plot turns it. */
export const dialPlot = <S extends { readonly temperature: number }>({
  state,
  set,
  commit,
}: BodyProps<S>): Pick<CurveChartProps, "temperature" | "onTurn"> => ({
  temperature: state.temperature,
  onTurn: (temperature, done) => {
    set({ temperature } as Partial<S>);
    if (done) commit({}, { speak: true });
  },
});
