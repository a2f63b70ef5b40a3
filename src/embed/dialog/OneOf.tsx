import { type ReactNode, useId } from "react";

/** One of a few that can all be seen: its name, and what it comes to. */
export interface Option<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly detail?: string | undefined;
}

/** A question with its few answers side by side, of which one is given. */
export function OneOf<Id extends string>({
  label,
  options,
  picked,
  onPick,
}: {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly picked: Id;
  readonly onPick: (picked: Id) => void;
}): ReactNode {
  const group = useId();
  return (
    <fieldset className="sx-oneof">
      <legend>{label}</legend>
      {options.map(({ id, name, detail }) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            value={id}
            checked={id === picked}
            onChange={() => onPick(id)}
          />
          <span>
            {name}
            {detail !== undefined && <small> {detail}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
