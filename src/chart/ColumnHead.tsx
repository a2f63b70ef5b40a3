import type { ReactNode } from "react";

/** Columns that share a title. */
export interface ColumnGroup {
  readonly title: string;
  readonly columns: readonly string[];
}

/** A column by its name, or a group of them. */
export type Column = string | ColumnGroup;

/** The name of every column of `head`, each unlike all others. */
export const columnNames = (head: readonly Column[]): readonly string[] =>
  head.flatMap((column) =>
    typeof column === "string"
      ? [column]
      : column.columns.map((name) => `${column.title}, ${name}`),
  );

/** A table’s head: one row of names, or two where columns are grouped, titles above names. */
export function ColumnHead({ head }: { readonly head: readonly Column[] }): ReactNode {
  const groups = head.filter((column) => typeof column !== "string");
  const grouped = groups.length > 0;
  return (
    <>
      {grouped &&
        head.map((column) => (
          <colgroup
            key={titleOf(column)}
            span={typeof column === "string" ? 1 : column.columns.length}
          />
        ))}
      <thead>
        <tr>
          {head.map((column) =>
            typeof column === "string" ? (
              <th key={column} scope="col" rowSpan={grouped ? 2 : undefined}>
                {column}
              </th>
            ) : (
              <th key={column.title} scope="colgroup" colSpan={column.columns.length}>
                {column.title}
              </th>
            ),
          )}
        </tr>
        {grouped && (
          <tr>
            {groups.flatMap(({ title, columns }) =>
              columns.map((name) => (
                <th key={`${title}, ${name}`} scope="col">
                  {name}
                </th>
              )),
            )}
          </tr>
        )}
      </thead>
    </>
  );
}

const titleOf = (column: Column): string => (typeof column === "string" ? column : column.title);
