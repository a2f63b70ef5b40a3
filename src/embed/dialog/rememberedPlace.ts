/** The place that was chosen last, for the next figure; a browser that keeps nothing has none. */

const KEY = "softmax-temperature:place";

/** What was remembered, whatever it is now. */
export function rememberedPlace(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers `place`, where the browser lets it. */
export function rememberPlace(place: string): void {
  try {
    localStorage.setItem(KEY, place);
  } catch {
    // Then it is asked for again.
  }
}
