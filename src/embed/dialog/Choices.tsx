import type { ReactNode } from "react";
import type { Look } from "../snippets/figure.ts";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { Select } from "../../controls/Select.tsx";
import { labels } from "../words.tsx";

/** What an author can choose. */
export interface Choice extends Look {
  /** Whether the figure begins in the state that it is in now. */
  readonly current: boolean;
}

const THEMES = [
  ["auto", labels.themes.auto],
  ["light", labels.themes.light],
  ["dark", labels.themes.dark],
] as const;

const VIEWS = [
  ["full", labels.views.full],
  ["compact", labels.views.compact],
] as const;

const HEIGHTS = [
  ["auto", labels.heights.auto],
  ["fixed", labels.heights.fixed],
] as const;

/** A control for each of the choices. */
const controls: {
  readonly [K in keyof Choice]: (
    choice: Choice,
    choose: (change: Partial<Choice>) => void,
  ) => ReactNode;
} = {
  current: ({ current }, choose) => (
    <Checkbox label={labels.current} on={current} onToggle={(on) => choose({ current: on })} />
  ),
  view: ({ view }, choose) => (
    <Select
      className="sx-pick"
      label={labels.view}
      options={VIEWS}
      picked={view}
      onPick={(picked) => choose({ view: picked })}
    />
  ),
  caption: ({ caption }, choose) => (
    <Checkbox label={labels.caption} on={caption} onToggle={(on) => choose({ caption: on })} />
  ),
  theme: ({ theme }, choose) => (
    <Select
      className="sx-pick"
      label={labels.theme}
      options={THEMES}
      picked={theme}
      onPick={(picked) => choose({ theme: picked })}
    />
  ),
  height: ({ height }, choose) => (
    <Select
      className="sx-pick"
      label={labels.height}
      options={HEIGHTS}
      picked={height}
      onPick={(picked) => choose({ height: picked })}
    />
  ),
};

/** The controls of the choices that are `offered`. */
export function Choices({
  choice,
  offered,
  onChoose,
}: {
  readonly choice: Choice;
  readonly offered: readonly (keyof Choice)[];
  readonly onChoose: (change: Partial<Choice>) => void;
}): ReactNode {
  if (offered.length === 0) return null;
  return (
    <div className="sx-choices" role="group" aria-label={labels.options}>
      {offered.map((name) => (
        <div key={name}>{controls[name](choice, onChoose)}</div>
      ))}
    </div>
  );
}
