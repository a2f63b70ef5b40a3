/**
 * A script for the head of a framed page, before anything of it is painted: what the address says of how the figure is shown
 * stands at the root, where styles read it. Without it a compact figure would be painted whole until the page's own script
 * runs, and then shrink. Its hash stands in the policy (`public/_headers`).
 */
export const FIRST_PAINT = `for(const[name,text]of new URLSearchParams(location.search))if(/^(view=compact|theme=(light|dark)|(caption|controls)=0)$/.test(name+"="+text))document.documentElement.dataset[name]=text`;
