import { assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { links } from "../../src/model/links.ts";
import { requestTo } from "../../src/model/requests.ts";
import { LADDER } from "../../src/model/temperature.ts";
import { vendorDial, vendorDials, verdictOn } from "../../src/model/vendors.ts";
import {
  rangeText,
  vendorsSentence,
  vendorsSpoken,
  verdictText,
} from "../../src/model/vendorWords.ts";
import { readersTemperature } from "../support/arbitraries.ts";

const anyVendor = constantFrom(...vendorDials.map(({ id }) => id));

/** The temperature that a request sets: in its JSON, its form field or its Swift; none if it sets none. */
function temperatureIn(request: string): unknown {
  const [, body] = /-d '(\{[\s\S]*\})'$/.exec(request) ?? [];
  if (body === undefined) {
    const [, set] = /(?:-F temperature=|temperature: )(\S+?)\)?$/m.exec(request) ?? [];
    return set === undefined ? undefined : Number(set);
  }
  const json = JSON.parse(body);
  return json.temperature ?? json.generationConfig?.temperature ?? json.options?.temperature;
}

test("every dial has a name of its own in kebab case, a source, and words for all it documents", () => {
  const ids = vendorDials.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, vendor, source, note } of vendorDials) {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(vendor).not.toBe("");
    expect(links[source].url).toMatch(/^https:\/\//);
    expect(note, "whole sentences").toMatch(/^[A-Z0-9].*\.$/);
  }
});

test("no documented range goes beyond 2, and a default lies within its range", () => {
  for (const { range, initial } of vendorDials.map(({ id }) => vendorDial(id))) {
    if (typeof range === "string") continue;
    const [lowest, highest] = range;
    expect(lowest).toBeLessThanOrEqual(highest);
    expect(highest).toBeLessThanOrEqual(2);
    if (typeof initial !== "number") continue;
    expect(initial).toBeGreaterThanOrEqual(lowest);
    expect(initial).toBeLessThanOrEqual(highest);
  }
});

test("a request sets exactly the temperature that it shows, where that is not refused", () => {
  assert(
    property(anyVendor, readersTemperature, (id, temperature) => {
      const dial = vendorDial(id);
      const verdict = verdictOn(dial, temperature);
      const sent = verdict === "accepted" || (verdict === "unknown" && temperature < Infinity);
      expect(temperatureIn(requestTo(dial, temperature))).toBe(sent ? temperature : undefined);
    }),
    { numRuns: 1000 },
  );
});

test("a request without the temperature says why above it, as a comment", () => {
  for (const { id } of vendorDials)
    for (const temperature of LADDER) {
      const request = requestTo(vendorDial(id), temperature);
      const comment = /^(#|\/\/) .*\.$/.test(request.split("\n")[0] ?? "");
      const silent = temperatureIn(request) === undefined;
      expect(comment, request).toBe(silent || verdictOn(vendorDial(id), temperature) === "unknown");
      expect(/No temperature here/.test(request)).toBe(silent);
    }
});

test("where thinking would ignore the temperature, the request turns thinking off", () => {
  const request = requestTo(vendorDial("deepseek"), 1.3);
  expect(request).toContain('"thinking": {"type":"disabled"}');
  expect(temperatureIn(request)).toBe(1.3);
});

test("requests hold no key: each comes from the environment", () => {
  for (const { id } of vendorDials) {
    const request = requestTo(vendorDial(id), 1);
    for (const [, value = ""] of request.matchAll(/(?:Bearer|[a-z-]+-key:) ?(\S+?)"/gi))
      expect(value).toMatch(/^\$[A-Z_]+$/);
    expect(request).not.toMatch(/sk-|AIza/);
    expect(request.match(/'/g)?.length ?? 0, "quotes for the shell").toBe(
      /-d '/.test(request) ? 2 : 0,
    );
  }
});

test("what each dial does with a number is said as documented", () => {
  const said = (temperature: number) =>
    vendorDials.map(({ id }) => verdictText(vendorDial(id), temperature));
  expect(said(0.7)).toEqual(
    "takes it,only 1,takes it,takes it,refused,takes it,takes it,not stated,not stated,takes it,takes it,takes it,not stated".split(
      ",",
    ),
  );
  expect(said(1)).toEqual(
    "its default,its default,takes it,its default,refused,takes it,its default,not stated,not stated,takes it,takes it,its default,not stated".split(
      ",",
    ),
  );
  expect(said(1.5)).toEqual(
    "takes it,only 1,ends at 1,ends at 1,refused,takes it,takes it,not stated,not stated,takes it,ends at 1,takes it,not stated".split(
      ",",
    ),
  );
  expect(said(Infinity)).toEqual(
    "ends at 2,only 1,ends at 1,ends at 1,refused,ends at 2,ends at 2,cannot be sent,cannot be sent,ends at 2,ends at 1,ends at 2,cannot be sent".split(
      ",",
    ),
  );
  expect(vendorDials.map(({ id }) => rangeText(vendorDial(id))).slice(0, 5)).toEqual([
    "Range 0 to 2",
    "Takes 1 only",
    "Range 0 to 1",
    "Range 0 to 1",
    "Refuses it",
  ]);
});

test("the readout counts every dial once", () => {
  assert(
    property(readersTemperature, (temperature) => {
      const counts = [...vendorsSentence(temperature).matchAll(/(?:: |, )(\d+) /g)].map(([, n]) =>
        Number(n),
      );
      const total = counts.reduce((sum, n) => sum + n, 0);
      const beyond = vendorsSentence(temperature).includes("goes beyond 2.");
      expect([beyond, total]).toEqual(temperature > 2 ? [true, 0] : [false, vendorDials.length]);
    }),
  );
  expect(vendorsSentence(0.7)).toBe(
    "T = 0.70 on 13 dials: 8 take it, 1 does not reach it or allows only another value, 1 refuses any, 3 state no range. Where it is taken, it divides another model’s scores each time.",
  );
  expect(vendorsSpoken(0.7)).toBe("0.70; 8 of 13 take it");
});
