import { type SceneId, sceneIds } from "../beats.ts";

/** The shapes in which the film is recorded, in pixels: of a post, and of a slide. */
export const shapes = {
  square: { width: 1080, height: 1080 },
  wide: { width: 1920, height: 1080 },
} as const;

/** A shape's name. */
export type Shape = keyof typeof shapes;

/** What is recorded: the whole film, or one scene of it. */
export type Part = "film" | SceneId;

/** Everything that is recorded. */
export const parts: readonly Part[] = ["film", ...sceneIds];

/** How a recording is written: as a video of one kind or the other, or as a moving picture without sound or controls. */
export type Kind = "mp4" | "webm" | "gif";

/** One recording that a site has. */
export interface Recording {
  readonly part: Part;
  readonly shape: Shape;
  readonly kind: Kind;
  readonly bytes: number;
}

/** The folder of the recordings, under the site's root. */
export const RECORDINGS = "film/recordings/";

/** The path of a recording under the site's root: `film/recordings/gaps-square.gif`. */
export const pathOf = ({ part, shape, kind }: Pick<Recording, "part" | "shape" | "kind">): string =>
  `${RECORDINGS}${part}-${shape}.${kind}`;

/** The path of the captions of the film, or of a scene of it, under the site's root. */
export const captionsPath = (part: Part): string => `${RECORDINGS}${part}.vtt`;
