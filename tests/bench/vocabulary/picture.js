/** The size of the picture in CSS pixels, the ranks that the curve goes through, and the words that are named. */
const [WIDTH, HEIGHT, SAMPLES, NAMED] = [424, 320, 300, 10];

/**
 * The same curve on a canvas and the same numbers as our figure's, written to the page directly. The function it returns
 * takes the share of each rank, the entropy in nats, and the part beyond the top 50.
 */
export function picture(place, size) {
  const canvas = place.appendChild(document.createElement("canvas"));
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const context = canvas.getContext("2d");
  const lines = Array.from({ length: NAMED + 3 }, () =>
    place.appendChild(document.createElement("p")),
  );
  const ranks = Array.from({ length: SAMPLES }, (_, i) => Math.round(size ** (i / (SAMPLES - 1))));
  const x = ranks.map((nth) => (WIDTH * Math.log(nth)) / Math.log(size));
  return ({ shareAt, nats, beyond }) => {
    context.clearRect(0, 0, WIDTH, HEIGHT);
    context.beginPath();
    for (const [i, nth] of ranks.entries())
      context.lineTo(x[i], (-Math.log10(shareAt(nth - 1)) * HEIGHT) / 12);
    context.stroke();
    for (let i = 0; i < NAMED; i++) lines[i].textContent = `${(100 * shareAt(i)).toFixed(1)}%`;
    lines[NAMED].textContent = Math.exp(nats).toFixed(1);
    lines[NAMED + 1].textContent = `${(100 * beyond).toFixed(1)}%`;
  };
}

/** What `picture` draws of the softmax of `logits`, sorted, in plain loops; T = 0 and ∞ are not theirs to handle. */
export function softmax(logits, temperature) {
  const T = Math.min(Math.max(temperature, 0.01), 1e9);
  let max = -Infinity;
  for (let i = 0; i < logits.length; i++) if (logits[i] > max) max = logits[i];
  const shares = new Float64Array(logits.length);
  let total = 0;
  let mean = 0;
  for (let i = 0; i < logits.length; i++) {
    const exponent = (logits[i] - max) / T;
    shares[i] = Math.exp(exponent);
    total += shares[i];
    mean += exponent * shares[i];
  }
  for (let i = 0; i < shares.length; i++) shares[i] /= total;
  let beyond = 0;
  for (let i = 50; i < shares.length; i++) beyond += shares[i];
  return { shareAt: (rank) => shares[rank], nats: Math.log(total) - mean / total, beyond };
}
