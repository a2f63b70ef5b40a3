let pixel: CanvasRenderingContext2D | null | undefined;

/** Red, green, blue and opacity, each from 0 to 255, of a CSS colour, in whatever space it is written. */
export function channelsOf(colour: string): ArrayLike<number> & Iterable<number> {
  pixel ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!pixel) return [];
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  return pixel.getImageData(0, 0, 1, 1).data;
}
