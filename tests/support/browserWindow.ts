/**
 * The window of component tests, in CSS pixels: as large as the largest page shown in it. In a smaller one Vitest
 * scales the page down, and the browser's presses miss what the page measured.
 */
export const BROWSER_WINDOW = { width: 1280, height: 900 };
