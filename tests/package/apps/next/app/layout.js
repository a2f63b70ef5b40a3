import { createElement as h } from "react";
import "softmax-temperature/style.css";

export const metadata = { title: "Two figures", icons: { icon: "data:," } };

// oxlint-disable-next-line import/no-default-export -- Next.js asks for one
export default function Layout({ children }) {
  return h("html", { lang: "en" }, h("body", null, children));
}
