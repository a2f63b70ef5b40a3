declare module "*.tex" {
  import type { ReactElement } from "react";

  /** The formula; every prop replaces the sample of the `\slot` or `\slottext` of the same name. */
  const Formula: (props: Readonly<Record<string, string>>) => ReactElement;
  export default Formula;
}
