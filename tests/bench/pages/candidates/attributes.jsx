import { HEIGHT, logits, SCORE_DOMAIN, SHARE_DOMAIN, WIDTH } from "../toy.js";

const SVG = "http://www.w3.org/2000/svg";

/** Two charts of SVG rects and two numbers, written attribute by attribute: a usual way without a library. */
export function start(picture, shares) {
  const scores = chart(picture, SCORE_DOMAIN, logits.length);
  const { svg, bars, write } = chart(picture, SHARE_DOMAIN, shares.length);
  const numbers = [0, 1].map((line) =>
    svg.appendChild(element("text", { x: 0, y: 14 + 16 * line })),
  );
  const draw = (next) => {
    for (const [i, share] of next.entries()) write(bars[i], share);
    numbers[0].textContent = `favourite ${(next[0] * 100).toFixed(1)}%`;
    numbers[1].textContent = `runner-up ${(next[1] * 100).toFixed(1)}%`;
  };
  for (const [i, score] of logits.entries()) scores.write(scores.bars[i], score);
  draw(shares);
  return draw;
}

function chart(picture, [low, high], count) {
  const svg = picture.appendChild(element("svg", { width: WIDTH, height: HEIGHT }));
  const step = WIDTH / count;
  const bars = Array.from({ length: count }, (_, i) =>
    svg.appendChild(element("rect", { x: i * step, width: step - 4, fill: "steelblue" })),
  );
  const yOf = (value) => ((high - value) / (high - low)) * HEIGHT;
  const write = (bar, value) => {
    bar.setAttribute("y", yOf(Math.max(0, value)));
    bar.setAttribute("height", Math.abs(yOf(value) - yOf(0)));
  };
  return { svg, bars, write };
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
