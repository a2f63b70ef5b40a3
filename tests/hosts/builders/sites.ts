import { join } from "node:path";
import { AFTER, type Builder, each, page, paths, piece, post, TEXT } from "../builder.ts";
import { has } from "../project.ts";

/** A page for Vue, whose templates have no inline style that is not theirs. */
const markdown = (title: string, content: string): string =>
  `---\ntitle: ${title}\n---\n\n${post(content)}`;

/** Tools that make sites of Markdown or of their own kind of page. */
export const sites: readonly Builder[] = [
  {
    name: "Hugo, with Markdown as it is set up",
    host: "hugo",
    fit: "follows",
    missing: () => (has("hugo", "version") ? undefined : "Debian’s package hugo is not here"),
    build: (project, pasted) => {
      project.write({
        "config.toml": `baseURL = "http://127.0.0.1/"\n`,
        "layouts/_default/single.html": page(`${TEXT}{{ .Content }}${AFTER}`),
        "layouts/index.html": page(""),
        "layouts/shortcodes/softmax.html": piece(pasted.full, 1),
        ...each(
          (view) => `---\ntitle: A post\n---\n\nText.\n\n${piece(pasted[view])}\n\nText.\n`,
          (view) => `content/${view}.md`,
        ),
      });
      project.run("hugo");
      return { folder: join(project.folder, "public"), paths: paths((view) => `${view}/`) };
    },
  },
  {
    name: "Jekyll",
    host: "jekyll",
    fit: "follows",
    missing: () => (has("jekyll", "--version") ? undefined : "Debian’s package jekyll is not here"),
    build: (project, pasted) => {
      project.write({
        "_config.yml": "title: A host\n",
        "_layouts/post.html": page(`${TEXT}{{ content }}${AFTER}`),
        "_includes/softmax.html": piece(pasted.full, 1),
        ...each(
          (view) => `---\nlayout: post\n---\n\nText.\n\n${piece(pasted[view])}\n\nText.\n`,
          (view) => `${view}.md`,
        ),
      });
      project.run("jekyll", "build", "--quiet");
      return { folder: join(project.folder, "_site"), paths: paths((view) => `${view}.html`) };
    },
  },
  {
    name: "VitePress 1.6",
    host: "vitepress",
    fit: "follows",
    build: (project, pasted) => {
      project.install({ vitepress: "1.6.4" });
      project.write({
        ".vitepress/config.js": piece(pasted.full, 1),
        ...each(
          (view) => markdown("A page", piece(pasted[view])),
          (view) => `${view}.md`,
        ),
        "index.md": "# A host\n",
      });
      project.npx("vitepress", "build");
      return {
        folder: join(project.folder, ".vitepress/dist"),
        paths: paths((view) => `${view}.html`),
      };
    },
  },
  {
    name: "Astro 5, a page of its own kind",
    host: "html",
    fit: "follows",
    build: (project, pasted) => {
      project.install({ astro: "5.18.2" });
      project.write(
        each(
          (view) => `---\n---\n${page(post(piece(pasted[view])))}`,
          (view) => `src/pages/${view}.astro`,
        ),
      );
      project.npx("astro", "build");
      return { folder: join(project.folder, "dist"), paths: paths((view) => `${view}/`) };
    },
  },
  {
    name: "Astro 5, Markdown",
    host: "html",
    fit: "follows",
    build: (project, pasted) => {
      project.install({ astro: "5.18.2" });
      project.write({
        "src/layouts/Post.astro": `---\n---\n${page("<slot />")}`,
        ...each(
          (view) => `---\nlayout: ../layouts/Post.astro\n---\n\n${post(piece(pasted[view]))}`,
          (view) => `src/pages/${view}.md`,
        ),
      });
      project.npx("astro", "build");
      return { folder: join(project.folder, "dist"), paths: paths((view) => `${view}/`) };
    },
  },
  {
    name: "Eleventy 3, Markdown",
    host: "html",
    fit: "follows",
    build: (project, pasted) => {
      project.install({ "@11ty/eleventy": "3.1.8" });
      project.write({
        "_includes/post.njk": page("{{ content | safe }}"),
        ...each(
          (view) => `---\nlayout: post.njk\n---\n\n${post(piece(pasted[view]))}`,
          (view) => `${view}.md`,
        ),
      });
      project.npx("eleventy", "--quiet");
      return { folder: join(project.folder, "_site"), paths: paths((view) => `${view}/`) };
    },
  },
  {
    name: "Pandoc, which reads for Quarto (Quarto itself is neither in npm nor in Debian)",
    host: "quarto",
    fit: "follows",
    missing: () => (has("pandoc", "--version") ? undefined : "Debian’s package pandoc is not here"),
    build: (project, pasted) => {
      project.write({
        "template.html": page("$body$", "$for(css)$$endfor$"),
        ...each(
          (view) => `---\ntitle: A page\n---\n\n${post(piece(pasted[view]))}`,
          (view) => `${view}.md`,
        ),
      });
      for (const view of ["full", "compact"])
        project.run(
          "pandoc",
          "--standalone",
          "--from=markdown",
          "--template=template.html",
          `--output=${view}.html`,
          `${view}.md`,
        );
      return { folder: project.folder, paths: paths((view) => `${view}.html`) };
    },
  },
  {
    name: "Observable Framework 1.13",
    host: "observable",
    fit: "follows",
    build: (project, pasted) => {
      project.install({ "@observablehq/framework": "1.13.4" });
      project.write({
        // Its own style sheet asks a stranger for fonts.
        "observablehq.config.js": `export default { title: "A host", globalStylesheets: [], search: false, toc: false };`,
        ...each(
          (view) => `# A page\n\n${post(piece(pasted[view]))}`,
          (view) => `src/${view}.md`,
        ),
        "src/index.md": "# A host\n",
      });
      project.npx("observable", "build");
      return { folder: join(project.folder, "dist"), paths: paths((view) => view) };
    },
  },
];
