import { anything, assert, property } from "fast-check";
import { expect, test } from "vitest";
import {
  answerInOtherProtocol,
  heightInOtherProtocols,
  linkInOtherProtocols,
} from "../../src/embed/frame/otherProtocols.ts";

const here = { href: "https://site.test/embed/dial/?t=2", search: "?t=2", hash: "", width: 600 };
const inWordPress = { ...here, hash: "#?secret=aB3dE6gH9j" };
const measure = (): number => 360;

test("every host is told in the words of Embedly, AMP and open-iframe-resizer", () => {
  expect(heightInOtherProtocols(360, here)).toEqual([
    `{"src":"${here.href}","context":"iframe.resize","height":360}`,
    { sentinel: "amp", type: "embed-size", height: 360 },
    { type: "iframe-resized", width: 600, height: 360 },
  ]);
});

test("WordPress hears the secret that it put into the address", () => {
  const answer = { message: "height", value: 360, secret: "aB3dE6gH9j" };
  expect(heightInOtherProtocols(360, inWordPress)).toContainEqual(answer);
  expect(
    answerInOtherProtocol({ message: "ready", secret: "aB3dE6gH9j" }, measure, inWordPress),
  ).toEqual([answer]);
});

test("Pym.js hears the name that it put into the address", () => {
  const place = { ...here, search: "?initialWidth=600&childId=dial-1&parentTitle=A" };
  expect(heightInOtherProtocols(360, place)).toContain("pymxPYMxdial-1xPYMxheightxPYMx360");
});

test.each(["iframe-child-init", "iframe-get-child-dimensions"])("%s is answered", (type) => {
  const answer = { type: "iframe-resized", width: 600, height: 360 };
  expect(answerInOtherProtocol({ type, bodyMargin: "0" }, measure, here)).toEqual([answer]);
});

test.each([
  ["without a secret in the address", { message: "ready", secret: undefined }, here],
  ["with another secret", { message: "ready", secret: "other" }, inWordPress],
  ["with no secret", { message: "ready" }, inWordPress],
])("WordPress %s is not answered", (_, data, place) => {
  expect(answerInOtherProtocol(data, measure, place)).toEqual([]);
});

test.each(["#?secret=<b>", "#secret", "#?secret=", `#?secret=${"a".repeat(65)}`])(
  "%s is no secret",
  (hash) => {
    expect(heightInOtherProtocols(360, { ...here, hash })).toHaveLength(3);
  },
);

test("in WordPress, whose frames open no window, the page around is asked to follow a link", () => {
  const value = "https://site.test/fig/dial/?v=1&t=2";
  expect(linkInOtherProtocols(value, here)).toEqual([]);
  expect(linkInOtherProtocols(value, inWordPress)).toEqual([
    { message: "link", value, secret: "aB3dE6gH9j" },
  ]);
});

test("whatever else is said, it is not answered and does no harm", () => {
  assert(
    property(anything(), (data) => {
      expect(answerInOtherProtocol(data, measure, inWordPress)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});
