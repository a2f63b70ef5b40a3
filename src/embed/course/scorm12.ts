/** What a learning platform puts into a window around a SCORM 1.2 course: every argument and every answer is a text. */
export interface Scorm12 {
  LMSInitialize(nothing: ""): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ""): string;
  LMSFinish(nothing: ""): string;
}

/** How far above a course the standard lets its API be. */
const MOST_PARENTS = 7;

/** The platform's API, in the windows around `inside` or around the one that opened it; `undefined` outside of any. */
export function findScorm12(inside: Window): Scorm12 | undefined {
  const around = [inside, inside.opener as Window | null];
  return around.flatMap((from) => (from ? apisAround(from) : []))[0];
}

function apisAround(from: Window): readonly Scorm12[] {
  let here = from;
  for (let step = 0; step <= MOST_PARENTS; step += 1) {
    try {
      const { API } = here as Window & { readonly API?: Scorm12 };
      if (API) return [API];
    } catch {
      // A window of another site says nothing; one further out may.
    }
    if (here.parent === here) return [];
    here = here.parent;
  }
  return [];
}

/** `milliseconds` as SCORM 1.2 writes a span: `0000:02:05.50`. */
export function spanText(milliseconds: number): string {
  const hundredths = Math.round(milliseconds / 10);
  const part = (unit: number, of: number, digits: number): string =>
    String(Math.floor(hundredths / unit) % of).padStart(digits, "0");
  const clock = [part(360_000, 10_000, 4), part(6_000, 60, 2), part(100, 60, 2)].join(":");
  return `${clock}.${part(1, 100, 2)}`;
}
