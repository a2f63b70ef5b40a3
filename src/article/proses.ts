import type { ComponentType } from "react";
import { type ChapterId, chapters } from "../words/chapters.ts";

const files = import.meta.glob<ComponentType>("./depth/*.mdx", { eager: true, import: "default" });

/** The prose of each chapter, from the file of its name. @throws RangeError if a chapter has none */
export const proses = Object.fromEntries(
  chapters.map(({ id }) => {
    const prose = files[`./depth/${id}.mdx`];
    if (!prose) throw new RangeError(`there is no prose of chapter ${id}`);
    return [id, prose];
  }),
) as Record<ChapterId, ComponentType>;
