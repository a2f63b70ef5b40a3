import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import { HEIGHT, logits, SCORE_DOMAIN, SHARE_DOMAIN, TICKS, WIDTH, words } from "../toy.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Two Chart.js bar charts on fixed axes, without animations, events or tooltips. */
export function start(picture, shares) {
  chart(picture, SCORE_DOMAIN, logits);
  const moving = chart(picture, SHARE_DOMAIN, shares);
  return (next) => {
    moving.data.datasets[0].data = next;
    moving.update("none");
  };
}

function chart(picture, [min, max], data) {
  const canvas = picture.appendChild(document.createElement("canvas"));
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const y = { min, max, ticks: { count: TICKS } };
  return new Chart(canvas, {
    type: "bar",
    data: { labels: words, datasets: [{ data: [...data], backgroundColor: "steelblue" }] },
    options: {
      animation: false,
      responsive: false,
      events: [],
      scales: { x: { display: false }, y },
    },
  });
}
