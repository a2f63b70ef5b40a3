import { readFileSync, writeFileSync } from "node:fs";
import { Writable } from "node:stream";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { App } from "./app.js";

let html = "";
const sink = new Writable({
  write(chunk, _, done) {
    html += chunk;
    done();
  },
  final(done) {
    const page = readFileSync("dist/index.html", "utf8");
    writeFileSync(
      "dist/index.html",
      page.replace("<!--app-->", () => html),
    );
    done();
  },
});
const { pipe } = renderToPipeableStream(createElement(App), { onAllReady: () => pipe(sink) });
