import type { Page } from "playwright";

/** Whether a script that somebody smuggled into `page` would run. */
export const runsForeignScript = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.foreign = ''";
    document.head.append(script);
    return "foreign" in document.documentElement.dataset;
  });
