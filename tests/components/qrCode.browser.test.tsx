import jsQR from "jsqr";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CodeToSave } from "../../src/embed/dialog/CodeToSave.tsx";
import { qrPng, qrSvg } from "../../src/embed/qr/qrCode.ts";
import "../support/mount.tsx";

const ADDRESS =
  "https://figures.example/softmax/fig/dial/?v=1&words=Ja*3_Nein*1.5&prompt=Kommst+du+mit%3F&t=0.55";

/** What a reader of codes sees in a picture. */
async function read(picture: Blob): Promise<string | undefined> {
  const image = new Image();
  image.src = URL.createObjectURL(picture);
  await image.decode();
  const canvas = document.createElement("canvas");
  // An SVG may be small in itself.
  const side = Math.max(600, image.naturalWidth);
  canvas.width = canvas.height = side;
  const pen = canvas.getContext("2d")!;
  pen.imageSmoothingEnabled = false;
  pen.drawImage(image, 0, 0, side, side);
  URL.revokeObjectURL(image.src);
  return jsQR(pen.getImageData(0, 0, side, side).data, side, side)?.data;
}

test("a code read again is the address that it was made of, as a PNG and as an SVG", async () => {
  expect(await read(await qrPng(ADDRESS))).toBe(ADDRESS);
  expect(await read(new Blob([qrSvg(ADDRESS)], { type: "image/svg+xml" }))).toBe(ADDRESS);
});

test("a PNG is at least 1,024 px wide, and white around the code", async () => {
  const { width, height } = await createImageBitmap(await qrPng(ADDRESS));
  expect(width).toBeGreaterThanOrEqual(1024);
  expect(height).toBe(width);
});

test("the dialog shows the code, says where it leads, and saves it", async () => {
  const said: string[] = [];
  await render(
    <CodeToSave code={{ address: ADDRESS, name: "dial" }} say={(text) => said.push(text)} />,
  );
  const code = page.getByRole("img", { name: `QR code of ${ADDRESS}` });
  await expect.element(code).toBeVisible();
  const saved: string[] = [];
  const press = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function click() {
    saved.push(this.download);
  };
  try {
    await page.getByRole("button", { name: "QR code, PNG" }).click();
    await page.getByRole("button", { name: "QR code, SVG" }).click();
    await expect.poll(() => said).toHaveLength(2);
  } finally {
    HTMLAnchorElement.prototype.click = press;
  }
  // A picture is drawn in its own time.
  expect(saved.toSorted()).toEqual(["dial-qr.png", "dial-qr.svg"]);
});

test("an address that no code can hold is told, and nothing breaks", async () => {
  await render(
    <CodeToSave
      code={{ address: `https://a.example/?${"x".repeat(4_000)}`, name: "dial" }}
      say={() => undefined}
    />,
  );
  await expect.element(page.getByText("The QR code could not be made")).toBeVisible();
});
