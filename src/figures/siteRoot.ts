/** The full address of the site's root, with a slash at its end, as the page's head tells it. */
export function siteRoot(): string {
  const told = document.querySelector<HTMLMetaElement>('meta[name="site-root"]')?.content;
  return new URL(told ?? "./", document.baseURI).href;
}
