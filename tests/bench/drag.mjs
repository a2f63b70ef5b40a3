/**
 * Drags a slider over `stops`, in the page: each step sets the value and sends `input` at the start of a frame, then
 * waits two frames.
 */
export async function drag({ range, stops }) {
  const input = document.querySelector(range);
  // React sees a change only if its own value setter on the element is bypassed.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  for (const stop of stops) {
    set.call(input, stop);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await frame();
    await frame();
  }
}
