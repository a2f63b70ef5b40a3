import { followHost } from "../../src/embed/frame/followHost.ts";
import type { Shown } from "../../src/embed/frame/figure.ts";
import { applyTheme } from "../../src/embed/frame/theme.ts";

/** The page that stands in for every embed page: a range with the temperature, as tall as `tall` says. */
const query = new URLSearchParams(location.search);
const subscribed = new Set<() => void>();
const committed = new Set<() => void>();
const range = document.createElement("input");
const content = document.createElement("main");
const TALL_WHEN_NARROW = 500;
let fields = known(query);

function known(asked: Iterable<readonly [string, string]>): [string, string][] {
  return [...asked]
    .filter(([name]) => ["t", "words", "z"].includes(name))
    .map(([name, text]) => [name, text]);
}

function change(next: [string, string][], good: boolean): void {
  fields = next;
  range.value = new Map(fields).get("t") ?? "1";
  subscribed.forEach((listener) => listener());
  if (good) committed.forEach((listener) => listener());
}

const open: Shown = {
  query: () => fields,
  notes: () => query.getAll("problem"),
  show: (asked) => change(known(asked), true),
  subscribe: (listener) => {
    subscribed.add(listener);
    return () => subscribed.delete(listener);
  },
  onCommit: (listener) => {
    committed.add(listener);
    return () => committed.delete(listener);
  },
};

const withTemperature = (): [string, string][] => [
  ...fields.filter(([name]) => name !== "t"),
  ["t", range.value],
];

Object.assign(range, { type: "range", min: 0, max: 10, step: 0.5 });
range.style.display = "block";
range.addEventListener("input", () => change(withTemperature(), false));
range.addEventListener("change", () => change(withTemperature(), true));
document.body.style.margin = "0";
content.append(range);
document.body.append(content);
const tall = query.get("tall");
const style = document.createElement("style");
// A rule, as figures have: a page far off-screen is laid out when it is asked, but hears of no event of resizing.
style.textContent = `main { height: ${Number(tall ?? 300)}px }
  @media (width < 400px) { main { height: ${Number(tall ?? TALL_WHEN_NARROW)}px } }`;
document.head.append(style);
range.value = new Map(fields).get("t") ?? "1";
const theme = query.get("theme");
if (theme === "light" || theme === "dark") applyTheme(theme);
followHost({
  open,
  content,
  fixedHeight: query.get("height") === "fixed",
  id: query.get("id"),
  probabilities: () => [0.75, 0.25],
  onFollowed: () => {},
});
