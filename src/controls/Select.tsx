import type { ReactNode } from "react";

/** A list of which one entry is picked; without `picked` it stands on `none`, which cannot be picked again. */
export function Select<Id extends string>({
  label,
  options,
  picked,
  none,
  className = "sx-controls",
  onPick,
}: {
  readonly label: string;
  readonly options: readonly (readonly [id: Id, name: string])[];
  readonly picked: Id | undefined;
  readonly none?: string;
  readonly className?: string;
  readonly onPick: (picked: Id) => void;
}): ReactNode {
  return (
    <label className={className}>
      {label}{" "}
      <select
        autoComplete="off"
        value={picked ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const option = options.find(([id]) => id === value);
          if (option) onPick(option[0]);
        }}
      >
        {picked === undefined && <option value="">{none}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
