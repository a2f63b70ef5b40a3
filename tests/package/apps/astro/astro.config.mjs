import react from "@astrojs/react";

// oxlint-disable-next-line import/no-default-export -- Astro asks for one
export default { integrations: [react()] };
