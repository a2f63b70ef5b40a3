import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag === "softmax-figure";

// oxlint-disable-next-line import/no-default-export -- Vite asks for one
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
