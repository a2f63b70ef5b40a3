import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Builder, page, piece } from "../builder.ts";

const shipped = (path: string): string =>
  readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), "utf8");

/** Tools that make slides, of 1280 by 720 pixels. */
export const slides: readonly Builder[] = [
  {
    name: "Slidev 53",
    host: "slidev",
    fit: "slide",
    build: (project, pasted) => {
      project.install({ "@slidev/cli": "53.0.0", "@slidev/theme-default": "0.25.0" });
      project.write({
        // Its fonts and its icon would come from a stranger.
        "slides.md": `---\nfavicon: "data:,"\nfonts:\n  provider: none\n---\n\n# The dial\n\n${piece(pasted.compact)}\n\n---\n\n# Two\n`,
      });
      project.npx("slidev", "build", "--router-mode", "hash");
      return { folder: join(project.folder, "dist"), paths: { compact: "" } };
    },
  },
  {
    name: "Marp 4",
    host: "marp",
    fit: "slide",
    build: (project, pasted) => {
      project.install({ "@marp-team/marp-cli": "4.5.1" });
      project.write({
        "deck.md": `---\nmarp: true\n---\n\n# The dial\n\n${piece(pasted.compact)}\n\n---\n\n# Two\n`,
      });
      project.npx("marp", "--html", "deck.md", "-o", "index.html");
      return { folder: project.folder, paths: { compact: "" } };
    },
  },
  {
    name: "reveal.js 6",
    host: "reveal",
    fit: "slide",
    build: (project, pasted) => {
      const code = shipped("reveal.js/dist/reveal.js").replaceAll("</script", "<\\/script");
      project.write({
        "index.html": page(
          `<div class="reveal"><div class="slides"><section><h2>The dial</h2>${piece(pasted.compact)}</section><section>Two</section></div></div><script>${code}</script><script>Reveal.initialize({ width: 1280, height: 720, transition: "none" })</script>`,
          `<style>${shipped("reveal.js/dist/reveal.css")}</style><style>${shipped("reveal.js/dist/theme/white.css").replace(/@import[^;]+;/g, "")}</style>`,
        ),
      });
      return { folder: project.folder, paths: { compact: "" } };
    },
  },
];
