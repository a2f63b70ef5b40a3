/**
 * Copies what stands in `field`. Where the Clipboard API refuses (frames, old browsers, no permission) the text is
 * selected and copied as by hand. Resolves to whether it was copied; if not, it is left selected.
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}
