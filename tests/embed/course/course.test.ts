import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { advanceCourse, doneOf, notBegun, tasksOf } from "../../../src/embed/course/tasks.ts";
import { findScorm12, spanText } from "../../../src/embed/course/scorm12.ts";
import { readVisit, writeVisit } from "../../../src/embed/course/visit.ts";
import { findXapi, statement } from "../../../src/embed/course/xapi.ts";

test("the goals of a figure are the tasks of its course; one without goals is to be worked", () => {
  expect(tasksOf("dial", [])).toEqual(["gravel", "jam-above-butter"]);
  expect(tasksOf("curves", [["t", "2"]])).toEqual(["equal", "jam-peak"]);
  expect(tasksOf("dice", [])).toEqual(["work"]);
});

test("where an author’s own words stand, no goal about the toast is set", () => {
  expect(tasksOf("dial", [["words", "Ja*3_Nein*1.5"]])).toEqual(["work"]);
});

test("a task is done as soon as the figure gets there, and stays done", () => {
  const tasks = tasksOf("dial", []);
  const hot = advanceCourse(notBegun, "dial", [["t", "10"]]);
  expect(doneOf(tasks, hot)).toEqual(["gravel"]);
  const cold = advanceCourse(hot, "dial", [["t", "0.2"]]);
  expect(doneOf(tasks, cold)).toEqual(tasks);
  expect(doneOf(["work"], notBegun)).toEqual([]);
  expect(doneOf(["work"], advanceCourse(notBegun, "dice", []))).toEqual(["work"]);
});

test("a visit goes on where the one before ended", () => {
  const visit = { progress: advanceCourse(notBegun, "dial", [["t", "10"]]), state: { t: "10" } };
  expect(readVisit(writeVisit(visit))).toEqual(visit);
});

test("whatever a platform has kept, a visit begins", () => {
  assert(
    property(string(), (text) => {
      const { progress, state } = readVisit(text);
      expect(progress.done).toEqual([]);
      expect(state).toEqual({});
    }),
  );
  expect(readVisit('{"done":["gravel","?"],"tried":7,"worked":1,"state":{"t":2}}')).toEqual({
    progress: { done: ["gravel"], tried: [], worked: false },
    state: {},
  });
});

test("a visit is never longer than platforms keep", () => {
  const state = { prompt: "x".repeat(5000) };
  expect(writeVisit({ progress: notBegun, state }).length).toBeLessThan(4096);
});

test.each([
  [0, "0000:00:00.00"],
  [125_500, "0000:02:05.50"],
  [3_599_999, "0001:00:00.00"],
])("%d ms are the span %s", (milliseconds, text) => {
  expect(spanText(milliseconds)).toBe(text);
});

test("the platform’s API is found in windows around the course, and around who opened it; else there is none", () => {
  const API = { LMSInitialize: () => "true" };
  const top: Record<string, unknown> = { API };
  top["parent"] = top;
  const between = { parent: top };
  const alone: Record<string, unknown> = {};
  alone["parent"] = alone;
  const found = (inside: object) => findScorm12(inside as Window);
  expect(found({ parent: between })).toBe(API);
  expect(found({ ...alone, parent: alone, opener: { parent: between } })).toBe(API);
  expect(found(alone)).toBeUndefined();
});

const LAUNCH =
  "?endpoint=https://lrs.test/xapi/&auth=Basic%20x&actor=%7B%22name%22%3A%22A%22%7D&activity_id=https://a.test/";

test("a launch of xAPI is read from the address, or is none", () => {
  const launch = findXapi(LAUNCH);
  expect(launch).toMatchObject({ endpoint: "https://lrs.test/xapi/", actor: { name: "A" } });
  expect(statement(launch!, "completed", { done: 2, tasks: 2, saved: "" })).toMatchObject({
    actor: { name: "A" },
    verb: { id: "http://adlnet.gov/expapi/verbs/completed" },
    object: { id: "https://a.test/" },
    result: { completion: true, score: { scaled: 1 } },
  });
  for (const spoilt of [
    "",
    "?endpoint=x",
    LAUNCH.replace("https", "javascript"),
    LAUNCH.replace("%7B", ""),
  ])
    expect(findXapi(spoilt)).toBeUndefined();
});
