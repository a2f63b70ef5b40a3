import type { ReactNode } from "react";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { readWith } from "../../controls/useDraft.ts";
import { COLUMN } from "../snippets/element.ts";
import type { Look } from "../snippets/look.ts";
import { heightAt } from "../sizes.ts";
import { LookChoices } from "./look/LookChoices.tsx";
import { OneOf } from "./OneOf.tsx";
import { labels } from "./words.ts";

/** What an author can choose. */
export interface Choice extends Omit<Look, "script"> {
  /** Whether the figure begins in the state that it is in now. */
  readonly current: boolean;
  /** Whether its script is for good that of this version. */
  readonly script: boolean;
}

/** What a control needs: the choices so far, and what they are about. */
interface Asked {
  readonly figure: string;
  readonly choice: Choice;
  /** Whether a script of ours in the page makes the figure follow the page's theme. */
  readonly followsTheme: boolean;
  readonly choose: (change: Partial<Choice>) => void;
}

/** What is chosen by a tick. */
const TICKS = ["caption", "controls", "current", "script"] as const;

type Ticked = (typeof TICKS)[number];

const isTicked = (name: keyof Choice): name is Ticked =>
  (TICKS as readonly (keyof Choice)[]).includes(name);

/** A control for each of the other choices. */
const controls: {
  readonly [K in Exclude<keyof Choice, Ticked>]-?: (asked: Asked) => ReactNode;
} = {
  view: ({ figure, choice: { view, width = COLUMN }, choose }) => (
    <OneOf
      label={labels.view}
      options={(["full", "compact"] as const).map((id) => {
        const height = heightAt(figure, width, id);
        const detail = height === undefined ? undefined : labels.tall(height);
        return { id, name: labels.views[id], detail };
      })}
      picked={view}
      onPick={(picked) => choose({ view: picked })}
    />
  ),
  theme: ({ choice: { theme }, followsTheme, choose }) => (
    <OneOf
      label={labels.theme}
      options={[
        { id: "auto", name: followsTheme ? labels.asPage : labels.asSystem },
        { id: "light", name: labels.light },
        { id: "dark", name: labels.dark },
      ]}
      picked={theme}
      onPick={(picked) => choose({ theme: picked })}
    />
  ),
  height: ({ choice: { height }, choose }) => (
    <Checkbox
      label={labels.fixed}
      on={height === "fixed"}
      onToggle={(on) => choose({ height: on ? "fixed" : "auto" })}
    />
  ),
  width: ({ choice: { width }, choose }) => (
    <label className="sx-width">
      <span>{labels.width}</span>
      <TextField
        value={width === undefined ? "" : String(width)}
        inputMode="numeric"
        read={readWith(readWidth, labels.noWidth)}
        onCommit={(typed) => choose({ width: typed === "" ? undefined : Number(typed) })}
      />
    </label>
  ),
  theming: ({ choice, choose }) => (
    <LookChoices look={choice} onPick={(theming) => choose({ theming })} />
  ),
};

/** The narrowest and the widest column that a frame may be asked for, in CSS pixels. */
const [NARROW, WIDE] = [280, 2000];

const readWidth = (typed: string): string | undefined => {
  const width = /^\s*(\d*)\s*(?:px)?\s*$/.exec(typed)?.[1];
  const fits = width === "" || (Number(width) >= NARROW && Number(width) <= WIDE);
  return fits ? width : undefined;
};

/** In which order they stand. */
const ORDER: readonly (keyof Choice)[] = ["view", "theme", ...TICKS, "height", "width", "theming"];

const Control = ({ name, ...asked }: Asked & { readonly name: keyof Choice }): ReactNode =>
  isTicked(name) ? (
    <Checkbox
      label={labels[name]}
      on={asked.choice[name]}
      onToggle={(on) => asked.choose({ [name]: on })}
    />
  ) : (
    controls[name](asked)
  );

/** The controls of the choices that are `offered`. */
export function Choices({
  offered,
  ...asked
}: Asked & { readonly offered: readonly (keyof Choice)[] }): ReactNode {
  const shown = ORDER.filter((name) => offered.includes(name));
  if (shown.length === 0) return null;
  return (
    <div className="sx-choices" role="group" aria-label={labels.options}>
      {shown.map((name) => (
        <Control key={name} name={name} {...asked} />
      ))}
    </div>
  );
}
