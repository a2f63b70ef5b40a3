import type { fromHtml } from "hast-util-from-html";

type Root = ReturnType<typeof fromHtml>;
type Node = Root | Root["children"][number];

/**
 * A rehype plugin that drops the TeX source KaTeX appends, as some screen readers read it aloud, and the element that is
 * there to hold it beside the formula.
 */
export function rehypeDropAnnotations(): (root: Root) => void {
  return dropAnnotations;
}

function dropAnnotations(node: Node): void {
  if (!("children" in node)) return;
  node.children = node.children.flatMap((child): typeof node.children => {
    if (child.type !== "element") return [child];
    if (child.tagName === "semantics") return child.children;
    return child.tagName === "annotation" ? [] : [child];
  }) as typeof node.children;
  for (const child of node.children) dropAnnotations(child);
}
