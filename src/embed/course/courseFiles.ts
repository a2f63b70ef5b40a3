import { strToU8, zipSync } from "fflate";
import {
  FILES,
  NOTICES,
  SCRIPT,
  coursePage,
  manifest,
  tincan,
  type Course,
} from "./coursePages.ts";

/** Gives the file at a path of the site. @throws Error if it does not come */
export type Fetch = (path: string) => Promise<Uint8Array>;

/** The same from the site whose root is `base`. */
export const fetchFrom =
  (base: string): Fetch =>
  async (path) => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };

/** A ZIP that SCORM 1.2 and xAPI platforms take for a course: the figure's framed page with all that it may ask for. */
export async function zipCourse(course: Course, get: Fetch): Promise<Blob> {
  const page = `embed/${course.figure}/index.html`;
  const html = text(await get(page));
  const asked = JSON.parse(text(await get(FILES))) as Readonly<Record<string, readonly string[]>>;
  const files = new Map<string, Uint8Array>();
  const take = async (path: string): Promise<Uint8Array> => {
    const had = files.get(path) ?? (await get(path));
    files.set(path, had);
    return had;
  };
  for (const path of linkedFrom(html, page)) {
    const content = await take(path);
    if (path.endsWith(".css"))
      await Promise.all(addressesIn(text(content), path).map(async (font) => await take(font)));
  }
  await Promise.all([page, SCRIPT, NOTICES, ...(asked[course.figure] ?? [])].map(take));
  const listed = ["index.html", "tincan.xml", ...files.keys()];
  const made = {
    "imsmanifest.xml": strToU8(manifest(course, listed)),
    "tincan.xml": strToU8(tincan(course)),
    "index.html": strToU8(coursePage(course)),
  };
  const zipped = zipSync({ ...made, ...Object.fromEntries(files) });
  return new Blob([new Uint8Array(zipped)], { type: "application/zip" });
}

const text = (content: Uint8Array): string => new TextDecoder().decode(content);

/** `address`, as the file at `path` names it, from the root of the site; nothing if it leads elsewhere. */
function pathOf(address: string, path: string): readonly string[] {
  const here = new URL(path, "https://site.invalid/");
  const there = new URL(address, here);
  return there.origin === here.origin ? [there.pathname.slice(1)] : [];
}

/** What the head of a page asks for. */
function linkedFrom(html: string, path: string): readonly string[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const linked = page.querySelectorAll(
    'script[src], link[rel~="stylesheet"], link[rel~="preload"]',
  );
  return [...linked].flatMap((element) =>
    pathOf(element.getAttribute("src") ?? element.getAttribute("href") ?? "", path),
  );
}

/** What a style sheet asks for. */
const addressesIn = (css: string, path: string): readonly string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !address.startsWith("data:") && !address.startsWith("#"))
    .flatMap((address) => pathOf(address, path));
