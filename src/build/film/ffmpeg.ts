import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import type { Kind } from "../../film/tape/recordings.ts";

/** Pictures a second of a video, and of a GIF, where they stand for whole hundredths of one. */
export const [RATE, GIF_RATE] = [30, 10] as const;

/** How many colours a GIF has. */
const COLOURS = 64;

/** How long a GIF stands still before it begins anew, in hundredths of a second. */
const REST = 160;

/** How a video of each kind is written: small files in which flat colours and letters stay clean. */
const ENCODERS = {
  mp4: ["libx264", "-preset", "medium", "-crf", "22", "-tune", "animation"],
  webm: ["libvpx-vp9", "-crf", "34", "-b:v", "0", "-row-mt", "1", "-cpu-used", "4"],
} as const;

/** What players need to begin before all has come. */
const FAST = ["-movflags", "+faststart"];

/** A kind of video. */
export type VideoKind = Exclude<Kind, "gif">;

/** The kind of video that this machine's ffmpeg writes, the one that more programs play first; undefined where there is none. */
export function videoKind(): VideoKind | undefined {
  const { stdout } = spawnSync("ffmpeg", ["-hide_banner", "-encoders"], { encoding: "utf8" });
  return (["mp4", "webm"] as const).find((kind) => stdout?.includes(` ${ENCODERS[kind][0]} `));
}

/** Pictures as they come, PNGs of one size. */
const pictures = ["-f", "image2pipe", "-framerate", String(RATE), "-c:v", "png", "-i", "-"];

/** Writes the colours of `samples`, PNGs, as a palette. @throws Error if ffmpeg fails */
export async function writePalette(file: string, samples: readonly Buffer[]): Promise<void> {
  const run = start([...pictures, "-vf", `palettegen=max_colors=${COLOURS}`, "-update", "1", file]);
  for (const sample of samples) await run.write(sample);
  await run.end();
}

/** Begins a video and a GIF of the same pictures, which come one by one, `RATE` a second. */
export function writeScene({
  palette,
  video,
  gif,
  kind,
}: {
  readonly palette: string;
  readonly video: string;
  readonly gif: string;
  readonly kind: VideoKind;
}): Writer {
  // Colours as the web has them, and said to be so.
  const tags = ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"];
  const graph = [
    "[0:v]split[all][some]",
    "[all]scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int,format=yuv420p[video]",
    `[some]fps=${GIF_RATE}[few]`,
    "[few][1:v]paletteuse=dither=none:diff_mode=rectangle[gif]",
  ].join(";");
  const asVideo = ["-map", "[video]", ...tags, "-c:v", ...ENCODERS[kind], ...FAST, video];
  const asGif = ["-map", "[gif]", "-loop", "0", "-final_delay", String(REST), gif];
  return start([...pictures, "-i", palette, "-filter_complex", graph, ...asVideo, ...asGif]);
}

/** Puts the videos `parts`, which were written alike, one after the other into `file`. @throws Error if ffmpeg fails */
export async function joinVideos(parts: readonly string[], file: string): Promise<void> {
  const list = `${file}.txt`;
  await writeFile(list, parts.map((part) => `file '${part.replaceAll("'", "'\\''")}'\n`).join(""));
  await start(["-f", "concat", "-safe", "0", "-i", list, "-c", "copy", ...FAST, file]).end();
  await rm(list);
}

/** An ffmpeg at work. */
export interface Writer {
  /** Gives it one more picture, a PNG. */
  readonly write: (png: Buffer) => Promise<void>;
  /** No more comes. @throws Error if ffmpeg fails */
  readonly end: () => Promise<void>;
}

function start(args: readonly string[]): Writer {
  const process: ChildProcess = spawn("ffmpeg", ["-y", "-loglevel", "error", ...args], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const { stdin } = process;
  const closed = once(process, "close");
  // What it did not take, its exit tells.
  stdin?.on("error", () => undefined);
  return {
    write: async (png) => {
      if (stdin?.write(png) === false) await Promise.race([once(stdin, "drain"), closed]);
    },
    end: async () => {
      stdin?.end();
      const [code] = await closed;
      if (code !== 0) throw new Error(`ffmpeg failed: ${args.at(-1)} was not written`);
    },
  };
}
