/** Something that shows on the page and that no drawing of ours can show: better no picture than one that leaves it out. */
export class Undrawable extends Error {
  override readonly name = "Undrawable";
  /** Its name, for example “<video>”. */
  readonly what: string;

  constructor(what: string) {
    super(`a drawing cannot show ${what}`);
    this.what = what;
  }
}
