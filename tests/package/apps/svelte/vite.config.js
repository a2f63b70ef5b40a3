import { svelte } from "@sveltejs/vite-plugin-svelte";

// oxlint-disable-next-line import/no-default-export -- Vite asks for one
export default { plugins: [svelte()] };
