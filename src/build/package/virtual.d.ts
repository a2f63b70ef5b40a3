declare module "virtual:figures-later" {
  /** Fetches the component of the figure called `id`. */
  export const fetchComponent: (id: string) => Promise<unknown>;
}
