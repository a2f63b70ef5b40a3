/** How much taller than its figure a frame may stay, in CSS pixels: what is read below it moves for more, and not for less. */
const SPARE = 64;

/** How tall a frame is made whose figure needs `height`, in CSS pixels. */
export type KeptRoom = (height: number) => number;

/**
 * What becomes of the room that `frame` has before its figure says how tall it is: where that is a little more than the figure
 * needs it is kept, for as long as the frame is as wide and the figure needs no more.
 */
export function keepRoom(frame: HTMLIFrameElement): KeptRoom {
  const { offsetWidth, offsetHeight } = frame;
  let keeps = true;
  return (height) => {
    const spare = offsetHeight - height;
    keeps &&= spare >= 0 && spare <= SPARE && frame.offsetWidth === offsetWidth;
    return keeps ? offsetHeight : height;
  };
}
