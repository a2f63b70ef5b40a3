/** The full address of the site's root, with a slash at its end, as the page's head declares it. */
export function siteRoot(): string {
  const declared = document.querySelector<HTMLMetaElement>('meta[name="site-root"]')?.content;
  return new URL(declared ?? "./", document.baseURI).href;
}

/** Whether others can reach `address`, and not only who sits at this computer. */
export function isPublic(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && !LOCAL.test(hostname);
}

const LOCAL = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Whether the site was built for a public address: then its figures have oEmbed descriptions, which say that address. */
export const hasOembed = (): boolean => document.querySelector('link[rel="canonical"]') !== null;
