import type { ReactNode } from "react";
import { HeatStops } from "../controls/Lattice.tsx";
import { pigmentStyle } from "../controls/pigmentStyle.ts";
import { eachAttribute, type Mark } from "./marks.ts";
import type { Picture } from "./scene.ts";
import "./picture.css";

/** The picture as markup; only what is seen. The colours of its dial’s track are those of every other on its page. */
export function FilmPicture({ picture }: { readonly picture: Picture }): ReactNode {
  const { width, height, marks, moment } = picture;
  return (
    <svg className="film-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <linearGradient id="film-heat">
        <HeatStops />
      </linearGradient>
      <g style={pigmentStyle(moment.temperature)}>
        {marks.filter(({ opacity }) => opacity > 0).map(element)}
      </g>
    </svg>
  );
}

/** `font-size` as React calls it, `fontSize`; and `class`, `className`. */
const inReact = (name: string): string =>
  name === "class"
    ? "className"
    : name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function element(mark: Mark): ReactNode {
  const { tag: Tag, key, symbol, text } = mark;
  const attributes: Record<string, string> = {};
  eachAttribute(mark, (name, value) => {
    // As opaque as marks are anyway.
    if (!(name.endsWith("opacity") && value === 1)) attributes[inReact(name)] = String(value);
  });
  return (
    <Tag key={key} {...attributes}>
      {symbol && <tspan className="film-symbol">{symbol}</tspan>}
      {text}
    </Tag>
  );
}
