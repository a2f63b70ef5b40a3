import type { Other } from "../reading.ts";
import type { Separator } from "../separators.ts";
import { kindNames } from "./kinds.ts";

/** What the button of another reading says. */
export function otherLabel({ choice, column }: Other): string {
  if (column !== undefined) return `Take column ${column}`;
  if (choice.whole === true) return "These are all the words there are";
  if (choice.whole === false && choice.kind !== undefined)
    return `Read as ${kindNames[choice.kind]}`;
  if (choice.points !== undefined) return separatorLabel("Points", choice.points);
  if (choice.commas !== undefined) return separatorLabel("Commas", choice.commas);
  return `Read as ${kindNames[choice.kind ?? "scores"]}`;
}

const separatorLabel = (which: string, are: Separator): string =>
  `${which} stand ${are === "decimal" ? "before decimals" : "between thousands"}`;
