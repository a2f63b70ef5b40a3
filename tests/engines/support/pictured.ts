/** Something that a page shows, and where in the picture of it, in pixels. */
export interface Pictured {
  /** Its kind in CSS's words: those of the same kind look alike. */
  readonly kind: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * In the page: draws the letters of every text outside of drawings with a quarter of their ink. Each system makes
 * letters bolder or finer in its own way; lines under them, bars and grounds keep all of theirs.
 */
export function paleLetters(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    *, ::before, ::after {
      -webkit-text-fill-color: color-mix(in srgb, currentcolor 25%, transparent) !important;
    }
    ::marker {
      color: color-mix(in srgb, currentcolor 25%, transparent) !important;
    }`);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * In the page: brings what `selector` finds to the top of the window, and lists the smallest things in it that can be
 * seen: drawings, and elements with nothing but text or paint in them. Form controls, which every system draws in its
 * own way, are left out.
 */
export async function pictured(selector: string): Promise<readonly Pictured[]> {
  const root = document.querySelector(selector);
  if (!root) throw new Error(`nothing at ${selector}`);
  root.scrollIntoView({ behavior: "instant", block: "start" });
  // One for what is laid out when it comes near, one for it to be painted.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const states = /^data-(look|emphasis|surprise|veiled|dash|short|on)$|^aria-(pressed|current)$/;
  return (
    [...root.querySelectorAll("*")]
      .filter((element) => element.childElementCount === 0 || element.matches("svg"))
      .filter(
        (element) => !element.matches("svg *, input, select, option, textarea, .katex-mathml *"),
      )
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const attributes = [...element.attributes]
          .filter(({ name }) => states.test(name))
          .map(({ name, value }) => `[${name}=${value}]`);
        const classes = [...element.classList].map((name) => `.${name}`);
        const kind = [element.localName, ...classes, ...attributes].join("");
        return { kind, text: element.textContent.slice(0, 40), x, y, width, height };
      })
      .filter(({ width, height }) => width >= 3 && height >= 3)
      // A pixel around it belongs to it: its edge may fall on either side.
      .map((thing) => ({
        ...thing,
        x: thing.x - 1,
        y: thing.y - 1,
        width: thing.width + 2,
        height: thing.height + 2,
      }))
  );
}
