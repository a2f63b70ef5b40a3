import type { fromHtml } from "hast-util-from-html";

type Root = ReturnType<typeof fromHtml>;
type Node = Root | Root["children"][number];

/** A rehype plugin that drops the TeX source KaTeX appends: some screen readers read it aloud. */
export function rehypeDropAnnotations(): (root: Root) => void {
  return dropAnnotations;
}

function dropAnnotations(node: Node): void {
  if (!("children" in node)) return;
  node.children = node.children.filter(
    (child) => child.type !== "element" || child.tagName !== "annotation",
  );
  for (const child of node.children) dropAnnotations(child);
}
