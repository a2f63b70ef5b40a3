import type { SceneId } from "../film/beats.ts";
import { scenes } from "../film/timeline.ts";

/** The path of the framed film under the site's root, at the beginning of a scene if one is named. */
export function filmFrame(scene: SceneId | undefined): string {
  const start = scenes.find(({ id }) => id === scene)?.start ?? 0;
  return `embed/film/?v=1${start > 0 ? `&at=${start}` : ""}`;
}
