// The least that a chart with a slider can be: bars of a table, and a number beside each.
const words = { butter: 5, jam: 4, honey: 3.5, cheese: 2.5, garlic: 1.5, regret: 0, gravel: -1 };
const scores = Object.values(words);
const input = document.querySelector("input");
const body = document.querySelector("tbody");
body.innerHTML = Object.keys(words)
  .map((word) => `<tr><th>${word}</th><td><i></i></td><td></td></tr>`)
  .join("");
const draw = () => {
  const weights = scores.map((score) => Math.exp((score - scores[0]) / input.value));
  const sum = weights.reduce((total, weight) => total + weight);
  [...body.rows].forEach(({ cells: [, bar, number] }, i) => {
    const share = `${((100 * weights[i]) / sum).toFixed(1)}%`;
    bar.firstChild.style.width = share;
    number.textContent = share;
  });
  document.querySelector("output").textContent = `T = ${input.value}`;
};
input.addEventListener("input", draw);
draw();
document.body.dataset.awake = "";
