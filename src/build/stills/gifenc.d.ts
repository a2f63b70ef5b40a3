/** What we use of gifenc, which comes without types. */
declare module "gifenc" {
  export type Palette = readonly (readonly number[])[];
  export interface FrameOptions {
    readonly palette: Palette | undefined;
    /** In milliseconds. */
    readonly delay: number;
    readonly transparent: boolean;
    readonly transparentIndex: number;
    /** 1 keeps the picture for the next frame to draw upon. */
    readonly dispose: 1;
  }
  export interface Encoder {
    writeFrame(pixels: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array;
  }
  const gifenc: {
    GIFEncoder(): Encoder;
    quantize(rgba: Uint8Array, colours: number): Palette;
    nearestColorIndex(palette: Palette, colour: readonly number[]): number;
  };
  export default gifenc;
}
