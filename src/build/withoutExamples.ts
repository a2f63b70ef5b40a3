import { parseAst, type Plugin } from "vite";

/** Modules with a table whose rows are their own tests. */
const TABLES =
  /\/src\/paste\/(?:answers|shapes\/shapes|structure\/notations|foreign\/foreign)\.ts$/;

/** What of a row is for its test and for who reads the code. */
const FOR_TESTS: ReadonlySet<string> = new Set(["api", "language", "example", "reads", "source"]);

/** A part of a module as the parser has it, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly declaration?: Node | null;
  readonly declarations?: readonly Node[];
  readonly init?: Node | null;
  readonly elements?: readonly (Node | null)[];
  readonly properties?: readonly Node[];
}

/** The rows of the arrays that a module exports. */
const rowsOf = (body: readonly Node[]): readonly Node[] =>
  body
    .flatMap(({ declaration }) => declaration?.declarations ?? [])
    .flatMap(({ init }) => init?.elements ?? [])
    .flatMap((row) => (row?.type === "ObjectExpression" ? [row] : []));

/** Leaves out of what readers load the members of those rows that only tests use: a fifth of the reader of pastes. */
export const withoutExamples = (): Plugin => ({
  name: "without-examples",
  apply: "build",
  enforce: "pre",
  transform: {
    filter: { id: TABLES },
    handler(code) {
      const body = parseAst(code, { lang: "ts" }).body as unknown as readonly Node[];
      const cuts = rowsOf(body).flatMap(({ end, properties = [] }) =>
        properties.flatMap(({ key, start }, i) =>
          FOR_TESTS.has(key?.name ?? "")
            ? [{ start, end: properties[i + 1]?.start ?? end - 1 }]
            : [],
        ),
      );
      if (cuts.length === 0) throw new Error("a table of pastes has no examples to leave out");
      return {
        code: cuts.reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          code,
        ),
        map: null,
      };
    },
  },
});
