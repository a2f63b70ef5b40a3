/**
 * Drags a slider over `places`, parts of its length, in the page: each step sets the value and sends `input` at the start
 * of a frame, then waits two frames. The milliseconds between the frames.
 */
export async function drag({ range, places }) {
  const input = document.querySelector(range);
  // React sees a change only if its own value setter on the element is bypassed.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times = [];
  let last = await frame();
  for (const place of places) {
    set.call(input, place * Number(input.max));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    for (let i = 0; i < 2; i += 1) {
      const now = await frame();
      times.push(now - last);
      last = now;
    }
  }
  return times;
}
