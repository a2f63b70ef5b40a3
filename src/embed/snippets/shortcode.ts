import { VIEW } from "../../panel/view.ts";
import { FIELDS, REPEATED } from "../host/address.ts";
import { heightAt } from "../sizes.ts";
import { COLUMN, pictureTag, ROOM } from "./element.ts";
import { type FigureInState, type Pairs, queryText } from "./figure.ts";
import { type Look, lookAttributes, type PinnedScript } from "./look.ts";
import { lines, loaderTag } from "./html.ts";

/** One file for all figures of a site that Hugo or Jekyll makes, and the line that puts one of them into a post. */

/** The parameters that are attributes of the element, beside `figure`. */
const ATTRIBUTES: readonly string[] = [...Object.keys(FIELDS), "state", "theme", VIEW, ...REPEATED];

/** Those of them that are fields of the state, which a link has too, each with the field's name. */
const LINKED: Readonly<Record<string, string>> = { ...FIELDS, caption: "caption" };

/** What a link says when no `name` was given. */
const UNNAMED = "Interactive figure";

/** A text that both languages take between double quotes as it is. */
const PLAIN = /^[^"'`\\{}%<>\p{Cc}]*$/u;

/** The parameters of `figure`: those with a name of their own, where quotes can hold them, and the rest as a query. */
function parametersOf({ query }: FigureInState): Readonly<Record<string, string>> {
  const named = new Map(Object.entries(LINKED).map(([name, field]) => [field, name]));
  const own: Record<string, string> = {};
  const others: Pairs[number][] = [];
  // Of a repeated name the last text counts.
  for (const [field, text] of new Map(query)) {
    const name = named.get(field);
    if (name !== undefined && text !== "" && PLAIN.test(text)) own[name] = text;
    else others.push([field, text]);
  }
  return others.length > 0 ? { ...own, state: queryText(others) } : own;
}

const words = (figure: FigureInState, look: Look): string => {
  const room = heightAt(figure.id, COLUMN, look.view);
  const parameters: Readonly<Record<string, string | undefined>> = {
    figure: figure.id,
    ...parametersOf(figure),
    ...lookAttributes(look),
    name: PLAIN.test(figure.title) ? figure.title : undefined,
    room: room === undefined ? undefined : String(room),
  };
  return Object.entries(parameters)
    .flatMap(([name, text]) => (text === undefined ? [] : [`${name}="${text}"`]))
    .join(" ");
};

/** The shortcode of Hugo that shows `figure`. */
export const hugoCall = (figure: FigureInState, look: Look): string =>
  `{{< softmax ${words(figure, look)} >}}`;

/** The tag of Jekyll that shows `figure`. */
export const jekyllCall = (figure: FigureInState, look: Look): string =>
  `{% include softmax.html ${words(figure, look)} %}`;

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(" ");

/** The shortcode's own file. What it escapes by itself is what the language would not know how to. */
export const hugoShortcode = (base: string, script?: PinnedScript): string =>
  lines(
    `{{- $figure := .Get "figure" | default "dial" -}}`,
    `{{- $name := .Get "name" | default "${UNNAMED}" -}}`,
    `{{- $attributes := slice ${quoted(ATTRIBUTES)} -}}`,
    `{{- $fields := dict ${quoted(Object.entries(LINKED).flat())} -}}`,
    `<softmax-figure figure="{{ $figure }}"`,
    `{{- range $attributes }}{{ if isset $.Params . }} {{ printf "%s=\\"%s\\"" . (htmlEscape ($.Get .)) | safeHTMLAttr }}{{ end }}{{ end }}>`,
    `<a href="${base}fig/{{ $figure }}/?v=1`,
    `{{- range $attribute, $field := $fields }}{{ if isset $.Params $attribute }}&amp;{{ $field }}={{ $.Get $attribute }}{{ end }}{{ end }}`,
    `{{- with .Get "state" }}&amp;{{ . | safeURL }}{{ end }}">`,
    `{{- if not (or (.Get "words") (.Get "state")) -}}`,
    `<canvas width="${ROOM}"{{ with .Get "room" }} height="{{ . }}"{{ end }}>`,
    `{{- /* Where scripts run, a canvas is empty room: nothing fetches the picture. */ -}}`,
    `${pictureTag(`${base}stills/{{ $figure }}.svg`, "{{ $name }}")}</canvas>`,
    `{{- end }}{{ $name }}</a>`,
    "</softmax-figure>",
    loaderTag(base, script),
  );

const listed = (texts: readonly string[]): string => `"${texts.join(" ")}" | split: " "`;

/** The include's own file. */
export const jekyllInclude = (base: string, script?: PinnedScript): string =>
  lines(
    `{%- assign figure = include.figure | default: "dial" | escape -%}`,
    `{%- assign name = include.name | default: "${UNNAMED}" | escape -%}`,
    `{%- assign attributes = ${listed(ATTRIBUTES)} -%}`,
    `{%- assign linked = ${listed(Object.keys(LINKED))} -%}`,
    `{%- assign fields = ${listed(Object.values(LINKED))} -%}`,
    `<softmax-figure figure="{{ figure }}"`,
    `{%- for attribute in attributes %}{% if include[attribute] %} {{ attribute }}="{{ include[attribute] | escape }}"{% endif %}{% endfor %}>`,
    `<a href="${base}fig/{{ figure }}/?v=1`,
    `{%- for attribute in linked %}{% if include[attribute] %}&amp;{{ fields[forloop.index0] }}={{ include[attribute] | url_encode }}{% endif %}{% endfor %}`,
    `{%- if include.state %}&amp;{{ include.state | escape }}{% endif %}">`,
    `{%- unless include.words or include.state -%}`,
    `<canvas width="${ROOM}"{% if include.room %} height="{{ include.room | escape }}"{% endif %}>`,
    `{%- comment %}Where scripts run, a canvas is empty room: nothing fetches the picture.{% endcomment -%}`,
    `${pictureTag(`${base}stills/{{ figure }}.svg`, "{{ name }}")}</canvas>`,
    `{%- endunless %}{{ name }}</a>`,
    "</softmax-figure>",
    loaderTag(base, script),
  );
