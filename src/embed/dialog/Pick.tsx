import type { ReactNode } from "react";

/** A list of which one entry is picked. */
export function Pick<T extends string>({
  label,
  options,
  picked,
  onPick,
}: {
  readonly label: string;
  readonly options: readonly (readonly [key: T, name: string])[];
  readonly picked: T;
  readonly onPick: (picked: T) => void;
}): ReactNode {
  return (
    <label className="sx-pick">
      <span>{label}</span>
      <select
        value={picked}
        onChange={({ currentTarget: { selectedIndex } }) => {
          const option = options[selectedIndex];
          if (option) onPick(option[0]);
        }}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
