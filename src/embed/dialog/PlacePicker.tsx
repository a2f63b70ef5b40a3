import type { ReactNode } from "react";
import { groupsFor, type HostId, type Site } from "../snippets/hosts.ts";
import { labels } from "./words.ts";

/** The places that can show figures of `site`, in groups, of which one is picked. */
export function PlacePicker({
  site,
  picked,
  onPick,
}: {
  readonly site: Site;
  readonly picked: HostId;
  readonly onPick: (place: HostId) => void;
}): ReactNode {
  const groups = groupsFor(site);
  return (
    <label className="sx-pick">
      {labels.where}{" "}
      <select
        autoComplete="off"
        value={picked}
        onChange={({ currentTarget: { value } }) => {
          const places = groups.flatMap(({ hosts }) => hosts.map(({ id }) => id));
          const place = places.find((id) => id === value);
          if (place !== undefined) onPick(place);
        }}
      >
        {groups.map(({ name, hosts }) => (
          <optgroup key={name} label={name}>
            {hosts.map((host) => (
              <option key={host.id} value={host.id}>
                {host.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
