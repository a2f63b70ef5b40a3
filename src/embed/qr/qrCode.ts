import { encode, renderSVG } from "uqr";

/** The quiet zone that readers of codes need, in modules (ISO/IEC 18004), and a correction that survives a projector. */
const OPTIONS = { border: 4, ecc: "M" } as const;

/** How wide a picture of a code is at least, in pixels. */
const WIDTH = 1024;

/** The QR code of `text` as an SVG, black on white. @throws RangeError if the text is longer than a code can hold */
export const qrSvg = (text: string): string => renderSVG(text, OPTIONS);

/** The same as a PNG at least 1,024 px wide, each module a whole number of pixels. */
export function qrPng(text: string): Promise<Blob> {
  const { data, size } = encode(text, OPTIONS);
  const scale = Math.ceil(WIDTH / size);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = scale * size;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("the browser gives no canvas to draw a code on");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "black";
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries())
      if (dark) pen.fillRect(x * scale, y * scale, scale, scale);
  return new Promise((made, failed) => {
    canvas.toBlob((file) =>
      file ? made(file) : failed(new Error("the browser makes no PNG of a code")),
    );
  });
}
