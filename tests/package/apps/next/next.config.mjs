import { fileURLToPath } from "node:url";

// oxlint-disable-next-line import/no-default-export -- Next.js asks for one
export default {
  output: "export",
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
};
