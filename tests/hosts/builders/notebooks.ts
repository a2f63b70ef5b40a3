import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AFTER, type Builder, each, page, paths, piece, TEXT } from "../builder.ts";

/** What MyST made of a page. */
interface MystPage {
  readonly mdast: Node;
}

interface Node {
  readonly type: string;
  readonly esm?: string;
  readonly model?: object;
  readonly children?: readonly Node[];
}

const widgetsIn = (node: Node): readonly Node[] => [
  ...(node.type === "anywidget" ? [node] : []),
  ...(node.children ?? []).flatMap(widgetsIn),
];

/** A host of widgets as the specification has it, within a shadow root, as MyST’s theme does it. */
const WIDGET_HOST = (esm: string, model: object): string => `<div id="widget"></div>
<script type="module">
import widget from ${JSON.stringify(esm)};
const state = ${JSON.stringify(model)};
const model = { get: (name) => state[name], set() {}, on() {}, off() {}, save_changes() {}, send() {} };
const root = document.getElementById("widget").attachShadow({ mode: "open" });
const el = root.appendChild(document.createElement("div"));
await widget.render({ model, el });
</script>`;

/** Books and notebooks. */
export const notebooks: readonly Builder[] = [
  {
    name: "MyST 1.8, its parser and the files that it takes along (its theme is neither in npm nor in Debian)",
    host: "myst",
    fit: "follows",
    late: true,
    build: (project, pasted) => {
      project.install({ mystmd: "1.8.3" });
      project.write({
        // The theme of its own would come from a stranger.
        "myst.yml":
          "version: 1\nproject:\n  title: A book\nsite:\n  title: A book\n  template: ./theme\n",
        "theme/template.yml": "jtex: v1\ntitle: None\nversion: 1.0.0\n",
        "index.md": "# A book\n",
        ...each(
          (view) => `# A page\n\n${piece(pasted[view])}\n`,
          (view) => `${view}.md`,
        ),
      });
      project.npx("myst", "build", "--site", "--ci");
      const site = join(project.folder, "_build/site");
      for (const view of ["full", "compact"]) {
        const made = JSON.parse(
          readFileSync(join(site, `content/${view}.json`), "utf8"),
        ) as MystPage;
        const [widget] = widgetsIn(made.mdast);
        if (!widget?.esm || !widget.model) throw new Error("MyST made no widget");
        const host = WIDGET_HOST(widget.esm, widget.model);
        project.write({ [`_build/site/public/${view}.html`]: page(TEXT + host + AFTER) });
      }
      return { folder: join(site, "public"), paths: paths((view) => `${view}.html`) };
    },
  },
  {
    name: "the html of Observable’s notebooks (htl)",
    host: "observable",
    fit: "keeps",
    build: (project, pasted) => {
      project.install({ htl: "1.0.0" });
      project.write({
        "site/htl.js": readFileSync(join(project.folder, "node_modules/htl/dist/index.js"), "utf8"),
        ...each(
          (view) =>
            page(
              `${TEXT}<div id="cell"></div>${AFTER}<script type="module">import { html } from "./htl.js";\ndocument.getElementById("cell").append(${piece(pasted[view], 1)});</script>`,
            ),
          (view) => `site/${view}.html`,
        ),
      });
      return { folder: join(project.folder, "site"), paths: paths((view) => `${view}.html`) };
    },
  },
];
