/** Gives the page the style sheet `css`: what only a dialog needs comes with the dialog, and not with the page. */
export function wearSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
