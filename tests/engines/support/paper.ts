import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { PNG } from "pngjs";
import type { Picture } from "./engine.ts";

/** How many pixels of a sheet are an inch: rules and letters leave grey, and 30 pages take a second. */
const RESOLUTION = 50;

/** The pages of `pdf` as they look; `program` is poppler's `pdftoppm`. */
export async function sheetsOf(pdf: Uint8Array, program: string): Promise<readonly Picture[]> {
  const folder = mkdtempSync(join(tmpdir(), "sheets-"));
  try {
    await output(program, ["-png", "-r", String(RESOLUTION), "-", join(folder, "sheet")], pdf);
    return readdirSync(folder)
      .toSorted()
      .map((name) => PNG.sync.read(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The middle of a word on a page, in points. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The words of `pdf` that are printed over other words, a sentence a page; `program` is poppler's `pdftotext`. Letters
 * may touch the line above, and the limits of a sum its terms: what counts is the middle half of a word's height.
 */
export async function overprinted(pdf: Uint8Array, program: string): Promise<readonly string[]> {
  const markup = (await output(program, ["-bbox", "-", "-"], pdf)).toString();
  const pages = markup.split("<page ").slice(1);
  const words = pages.map((page) => [...page.matchAll(WORD)].map(wordOf));
  if (words.flat().length === 0) throw new Error("a PDF without a word");
  return words.flatMap((onPage, i) => {
    const pairs = onPage.flatMap((a, j) =>
      onPage.slice(j + 1).flatMap((b) => (over(a, b) ? [`“${a.text}” over “${b.text}”`] : [])),
    );
    return pairs.length > 0
      ? [`page ${i + 1}: ${pairs.length} such as ${pairs.slice(0, 3).join(", ")}`]
      : [];
  });
}

const WORD =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

function wordOf([, ...parts]: RegExpMatchArray): Word {
  const [left = 0, top = 0, right = 0, bottom = 0] = parts.slice(0, 4).map(Number);
  const [dx, dy] = [Math.min((right - left) / 10, 1.5), (bottom - top) / 4];
  return {
    text: parts[4] ?? "",
    left: left + dx,
    top: top + dy,
    right: right - dx,
    bottom: bottom - dy,
  };
}

const over = (a: Word, b: Word): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What `program` writes when it is given `input`. @throws Error if it fails */
async function output(
  program: string,
  args: readonly string[],
  input: Uint8Array,
): Promise<Buffer> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"] });
  const ended = once(child, "close");
  // A program that ends early says so in its code.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [written, [code]] = await Promise.all([buffer(child.stdout), ended]);
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
  return written;
}
