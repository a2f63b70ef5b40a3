import type { VendorDial } from "./dial.ts";
import { programs } from "./programs.ts";
import { services } from "./services.ts";

/** The documented dials by where they are met. */
export const vendorGroups: readonly (readonly [where: string, dials: readonly KnownDial[]])[] = [
  ["Services", services],
  ["On your own machine", programs],
];

/** The name of a documented dial. */
export type VendorId = (typeof services)[number]["id"] | (typeof programs)[number]["id"];

/** One of `vendorDials`. */
export type KnownDial = VendorDial & { readonly id: VendorId };

/** The dials that a reader may meet, as documented. */
export const vendorDials: readonly [KnownDial, ...KnownDial[]] = [...services, ...programs];

/** The dial called `id`. */
export const vendorDial = (id: VendorId): KnownDial =>
  vendorDials.find((dial) => dial.id === id) ?? vendorDials[0];
