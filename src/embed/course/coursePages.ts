import { type TaskId, tasksOf } from "./tasks.ts";
import { labels, marks, ORIGIN, taskText } from "./words.ts";

/** Where the site has the list of the framed pages' scripts, the script of courses, and what others made of both. */
export const FILES = "v1/files.json";
export const SCRIPT = "v1/course.js";
export const NOTICES = "licenses.txt";

/** A figure that is to be a course of its own. */
export interface Course {
  /** The figure's name in addresses. */
  readonly figure: string;
  readonly title: string;
  readonly caption: string;
  /** The query of its framed page. */
  readonly query: readonly (readonly [name: string, text: string])[];
  /** Its page on the site, absolute: what platforms know the activity by. */
  readonly address: string;
}

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:56rem;margin:1rem auto;padding:0 1rem}
iframe{width:100%;height:900px;border:0}
ul{padding:0;list-style:none}
li{display:flex;gap:.75em;margin-block:.4em}
b{flex:0 0 4.5em;font-weight:400;text-align:center;border:1.5px dashed;border-radius:8px}
[data-done] b{font-weight:700;border-style:solid}
`;

/** An element with attributes and content, made by the browser: nothing that an author typed becomes markup. */
type Make = (
  name: string,
  attributes?: Readonly<Record<string, string>>,
  content?: readonly (Node | string)[],
) => Element;

const making =
  (page: Document, namespace: string): Make =>
  (name, attributes = {}, content = []) => {
    const element = page.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...content);
    return element;
  };

/** The page that platforms open: the frame, and under it what to do. */
export function coursePage({ figure, title, query }: Course): string {
  const page = document.implementation.createHTMLDocument(title);
  const make = making(page, "http://www.w3.org/1999/xhtml");
  page.documentElement.lang = "en";
  page.head.prepend(make("meta", { charset: "utf-8" }));
  page.head.append(
    make("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    make("style", {}, [STYLE]),
    make("script", { src: SCRIPT, defer: "" }),
  );
  const item = (task: TaskId): Element =>
    make("li", { "data-task": task }, [
      make("b", {}, [marks.open]),
      make("span", {}, [taskText(task)]),
    ]);
  page.body.append(
    make("iframe", {
      src: `embed/${figure}/index.html?${new URLSearchParams(query.map(([name, text]) => [name, text]))}`,
      title,
      "data-figure": figure,
      allow: "fullscreen; clipboard-write",
    }),
    make("h2", {}, [labels.tasks]),
    make("ul", { role: "list" }, tasksOf(figure, query).map(item)),
    make("p", {}, [make("small", {}, [ORIGIN])]),
  );
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

const CONTENT = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
const SCORM = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
const TINCAN = "http://projecttincan.com/tincan.xsd";

const xml = (page: Document): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}\n`;

/** What SCORM 1.2 platforms read: the title, and the `files` of the one thing there is to open. */
export function manifest({ figure, title }: Course, files: readonly string[]): string {
  const page = document.implementation.createDocument(CONTENT, "manifest");
  const make = making(page, CONTENT);
  const root = page.documentElement;
  root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:adlcp", SCORM);
  root.setAttribute("identifier", `softmax-temperature-${figure}`);
  root.setAttribute("version", "1.0");
  const resource = make(
    "resource",
    { identifier: "figure", type: "webcontent", href: "index.html" },
    files.map((href) => make("file", { href })),
  );
  resource.setAttributeNS(SCORM, "adlcp:scormtype", "sco");
  const item = make("item", { identifier: "item", identifierref: "figure" }, [
    make("title", {}, [title]),
  ]);
  root.append(
    make("metadata", {}, [make("schema", {}, ["ADL SCORM"]), make("schemaversion", {}, ["1.2"])]),
    make("organizations", { default: "course" }, [
      make("organization", { identifier: "course" }, [make("title", {}, [title]), item]),
    ]),
    make("resources", {}, [resource]),
  );
  return xml(page);
}

/** What xAPI platforms read. */
export function tincan({ title, caption, address }: Course): string {
  const page = document.implementation.createDocument(TINCAN, "tincan");
  const make = making(page, TINCAN);
  const type = "http://adlnet.gov/expapi/activities/interaction";
  page.documentElement.append(
    make("activities", {}, [
      make("activity", { id: address, type }, [
        make("name", {}, [title]),
        make("description", { lang: "en" }, [caption]),
        make("launch", { lang: "en" }, ["index.html"]),
      ]),
    ]),
  );
  return xml(page);
}
