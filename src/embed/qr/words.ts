/** What a code and its files are called. */
export const labels = {
  code: (address: string) => `QR code of ${address}`,
  svg: "QR code, SVG",
  png: "QR code, PNG",
  saved: "The QR code was saved.",
  failed: "The QR code could not be made: its code did not come, or the address is too long.",
} as const;
