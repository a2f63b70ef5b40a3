import { layOut } from "./sheet.ts";
import { drawSheet, type Saying } from "./vector/draw.ts";
import { faceRule, finished, type UsedFont } from "./vector/svg.ts";

/** How many pixels of a PNG stand for one of the drawing. */
const SCALE = 2;

/** The drawing of `figure` as it stands, with its fonts inside, as the text of an SVG file. */
export async function svgOf(figure: HTMLElement, saying: Saying): Promise<string> {
  const sheet = layOut(figure);
  try {
    // Nothing is awaited while the sheet is there, so that nobody sees it.
    const drawing = drawSheet(sheet, saying);
    sheet.remove();
    return finished(drawing, await Promise.all(drawing.fonts.map(faceOf)));
  } finally {
    sheet.remove();
  }
}

/** The rule for the whole of `font`; none if it cannot be had, and the picture falls back on installed fonts. */
async function faceOf(font: UsedFont): Promise<string> {
  try {
    const { address } = font;
    const file = address.startsWith("data:") ? address : await asData(address);
    return faceRule(font, file);
  } catch {
    return "";
  }
}

async function asData(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no font at ${address}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `data:font/woff2;base64,${btoa(text)}`;
}

/** The drawing `svg` as a PNG file, two pixels to each of its own. @throws Error if the browser cannot draw it */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // The page's security policy lets it show `data:` pictures, and no others of its own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(SCALE * image.naturalWidth);
  canvas.height = Math.round(SCALE * image.naturalHeight);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file) resolve(file);
      else reject(new Error("the picture could not be drawn"));
    }, "image/png");
  });
}
