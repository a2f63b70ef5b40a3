import { memo } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { HEIGHT, logits, SCORE_DOMAIN, SHARE_DOMAIN, TICKS, WIDTH, words } from "../toy.js";

const rowsOf = (values) => words.map((word, i) => ({ word, value: values[i] }));
const scoreRows = rowsOf(logits);

/** Two Recharts bar charts on fixed axes, without animations or tooltips. */
export function start(picture, shares) {
  const root = createRoot(picture);
  const draw = (next) => root.render(<Charts shares={next} />);
  flushSync(() => draw(shares));
  return draw;
}

function Charts({ shares }) {
  return (
    <>
      <ValueChart rows={scoreRows} domain={SCORE_DOMAIN} />
      <ValueChart rows={rowsOf(shares)} domain={SHARE_DOMAIN} />
    </>
  );
}

const ValueChart = memo(function ValueChart({ rows, domain }) {
  return (
    <BarChart width={WIDTH} height={HEIGHT} data={rows}>
      <XAxis dataKey="word" hide />
      <YAxis domain={domain} tickCount={TICKS} />
      <Bar dataKey="value" fill="steelblue" isAnimationActive={false} />
    </BarChart>
  );
});
