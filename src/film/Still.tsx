import type { ReactNode } from "react";
import { pigmentStyle } from "../controls/pigmentStyle.ts";
import { eachAttribute, type Mark } from "./marks.ts";
import type { Picture } from "./scene.ts";
import "./picture.css";

/** The picture as markup; only what is seen. */
export function FilmPicture({ picture }: { readonly picture: Picture }): ReactNode {
  const { width, height, marks, moment } = picture;
  return (
    <svg className="film-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <HeatGradient />
      <g style={pigmentStyle(moment.temperature)}>
        {marks.filter(({ opacity }) => opacity > 0).map(element)}
      </g>
    </svg>
  );
}

/** Where along the dial the theme's colours stand. */
const STOPS = [
  ["0%", "--fill-cold"],
  ["38%", "--fill-cool"],
  ["50%", "--fill-mid"],
  ["62%", "--fill-warm"],
  ["100%", "--fill-hot"],
] as const;

/** The colours of the dial's track; every picture of a page has the same. */
const HeatGradient = (): ReactNode => (
  <linearGradient id="film-heat">
    {STOPS.map(([offset, colour]) => (
      <stop key={offset} offset={offset} style={{ stopColor: `var(${colour})` }} />
    ))}
  </linearGradient>
);

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
