import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { install } from "./support/app.ts";
import { type Visit, visit } from "./support/visit.ts";

/** The first piece of code in `readme` that has `text` in it. */
function codeWith(readme: string, text: string): string {
  const found = [...readme.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].find(([, code = ""]) =>
    code.includes(text),
  );
  if (!found) throw new Error(`no code of the README has ${text}`);
  return found[1] ?? "";
}

const read = (path: string): Promise<string> =>
  readFile(join(import.meta.dirname, "../..", path), "utf8");

/** The two lines that bring the component, and the component itself, of the repository's README. */
async function componentCode(): Promise<{ readonly imports: string; readonly jsx: string }> {
  const code = codeWith(await read("README.md"), "import { SoftmaxFigure }");
  const lines = code.trim().split("\n");
  const [jsx = ""] = lines.filter((line) => line.startsWith("<SoftmaxFigure"));
  return {
    imports: lines.filter((line) => line.startsWith("import")).join("\n"),
    jsx: jsx.replace(/;$/, ""),
  };
}

/** Builds the app `name` with these files besides, and opens what came out of it. */
async function built(
  name: "vue" | "svelte" | "astro" | "react19",
  files: Readonly<Record<string, string>>,
): Promise<Visit> {
  const { folder, node } = await install(name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const tool = name === "astro" ? "astro/astro.js" : "vite/bin/vite.js";
  const said = node([join("node_modules", tool), "build"]);
  expect(said).not.toMatch(/warn/i);
  return visit(join(folder, "dist"));
}

describe.for(["vue", "svelte"] as const)("the element in a page of %s", (name) => {
  let open: Visit;
  beforeAll(async () => {
    const code = codeWith(await read("dist-package/README.md"), "defineSoftmaxFigure");
    open = await built(name, {
      "readme.js": code.replace("https://example.org/words/", inject("siteUrl")),
    });
  }, 300_000);

  test("as its README has it, shows the figure, tells what a reader does, and follows the page", async () => {
    const { page, complaints } = open;
    const frame = page.frameLocator("softmax-figure iframe");
    const field = frame.locator(".sx-field");
    await expect.poll(() => field.inputValue()).toBe("0.50");
    await frame.locator("[data-awake]").waitFor();
    await frame.getByRole("slider", { name: "Temperature T" }).press("ArrowRight");
    await expect.poll(() => page.locator("output").textContent()).toBe("0.519");
    await page.getByRole("button", { name: "Hotter" }).click();
    await expect.poll(() => field.inputValue()).toBe("2.00");
    expect(complaints).toEqual([]);
  });
});

describe("the component as the README has it", () => {
  /** A dial of two words, worked by a key. */
  const expectDial = async ({ page, complaints }: Visit): Promise<void> => {
    const dial = page.getByRole("slider", { name: "Temperature T" });
    expect(await page.locator(".sx-field").inputValue()).toBe("0.50");
    await expect
      .poll(async () => {
        await dial.press("End");
        return page.locator(".sx-field").inputValue();
      })
      .toBe("∞");
    expect(await page.getByRole("row", { name: /Nein/ }).textContent()).toContain("50%");
    expect(
      await page.locator(".sx-table").evaluate((table) => getComputedStyle(table).fontFamily),
    ).toContain("Softmax Atkinson");
    expect(complaints).toEqual([]);
  };

  // oxlint-disable-next-line vitest/expect-expect -- `expectDial` does
  test("lives in a Vite app of React 19", async () => {
    const { imports, jsx } = await componentCode();
    const main = `import { createRoot } from "react-dom/client";\n${imports}\n
createRoot(document.getElementById("app")).render(${jsx});\n`;
    await expectDial(await built("react19", { "main.jsx": main }));
  });

  // oxlint-disable-next-line vitest/expect-expect -- `expectDial` does
  test("is printed by Astro, and lives where it is visible", async () => {
    const { imports, jsx } = await componentCode();
    const island = jsx.replace("<SoftmaxFigure", "<SoftmaxFigure client:visible");
    const page = `---\n${imports}\n---\n<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of Astro</title><link rel="icon" href="data:,"></head><body><main><h1>A page of Astro</h1>${island}</main></body></html>\n`;
    await expectDial(await built("astro", { "src/pages/index.astro": page }));
  });
});
