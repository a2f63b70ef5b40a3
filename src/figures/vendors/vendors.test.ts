import { assert, constantFrom, property } from "fast-check";
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { links } from "../../words/sources.ts";
import { requestTo } from "./requests.ts";
import { LADDER } from "../../model/temperature.ts";
import { vendorDial, vendorDials, vendorGroups, type VendorId } from "./model/vendors.ts";
import { verdictOn } from "./model/dial.ts";
import { dialTexts, rangeText, vendorsSentence, vendorsSpoken, verdictText } from "./words.ts";
import { formatMonth } from "../../words/numbers.ts";
import { readersTemperature } from "../../../tests/support/arbitraries.ts";

const anyVendor = constantFrom(...vendorDials.map(({ id }) => id));

/** The temperature that a request sets: in its JSON, its form field, its Swift or its Python; none if it sets none. */
function temperatureIn(request: string): unknown {
  const [, body] = /-d '(\{[\s\S]*\})'$/.exec(request) ?? [];
  if (body === undefined) {
    const [, set] =
      /(?:-F temperature=|temperature: |temperature=)([\d.e-]+|float\("inf"\))\)?$/m.exec(
        request,
      ) ?? [];
    return set === undefined ? undefined : set.startsWith("float") ? Infinity : Number(set);
  }
  const json = JSON.parse(body);
  return json.temperature ?? json.generationConfig?.temperature ?? json.options?.temperature;
}

const isReport = (title: string): boolean => title.startsWith("Report:");

test("every dial has a name of its own in kebab case, sources, their month, and words for all it documents", () => {
  const ids = vendorDials.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.values(vendorGroups).flat()).toEqual(vendorDials);
  for (const { id, asOf } of vendorDials) {
    const { vendor, sources, note } = dialTexts[id];
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(vendor).not.toBe("");
    for (const source of sources) expect(links[source].url).toMatch(/^https:\/\//);
    expect(formatMonth(asOf)).toMatch(
      /^(January|February|March|April|May|June|July|August|September|October|November) 2026$/,
    );
    expect(note, "whole sentences").toMatch(/^[A-Z0-9].*\.$/);
  }
});

test("a row that rests on reports alone says so first, and no other rests on one for its range", () => {
  for (const [id, { sources, note }] of Object.entries(dialTexts)) {
    const rests = isReport(links[sources[0]].title);
    expect(/^By (a report|reports)/.test(note), id).toBe(rests);
    const leans = sources.some((source) => isReport(links[source].title));
    expect(/[Bb]y (a report|reports)/.test(note), id).toBe(leans);
  }
});

test("a link written when there were thirteen rows still names one", () => {
  const then =
    "openai-chat,openai-reasoning,openai-audio,anthropic,anthropic-opus,gemini,gemini-3,deepseek,cohere,sarvam,apple,vllm,ollama";
  expect(vendorDials.map(({ id }) => id)).toEqual(expect.arrayContaining(then.split(",")));
});

test("no stated range ends above 2 unless it has no end, and a default lies within its range", () => {
  for (const dial of vendorDials) {
    if (typeof dial.range === "string") continue;
    const [lowest, highest] = dial.range;
    expect(lowest).toBeLessThanOrEqual(highest);
    expect(highest <= 2 || highest === Infinity, dial.id).toBe(true);
    const initial = typeof dial.initial === "number" ? dial.initial : highest;
    expect(verdictOn(dial, initial), dial.id).toBe("accepted");
  }
});

test("a request sets exactly the temperature that it shows, where that is taken and has an effect", () => {
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

test("a request without the temperature says why above it, in a line that does nothing", () => {
  for (const { id } of vendorDials)
    for (const temperature of LADDER) {
      const request = requestTo(vendorDial(id), temperature);
      const remark = /^(: '[^'!]*\.'|# .*\.|\/\/ .*\.)$/.test(request.split("\n")[0] ?? "");
      const silent = temperatureIn(request) === undefined;
      expect(remark, request).toBe(silent || verdictOn(vendorDial(id), temperature) === "unknown");
      expect(/No temperature here/.test(request)).toBe(silent);
      expect(/^#/m.test(request), "zsh runs what follows a #").toBe(
        silent && id === "transformers",
      );
    }
});

const zsh = spawnSync("zsh", ["--version"]).status === 0;

test.skipIf(!zsh)(
  "pasted into an interactive zsh, every request calls curl once, and nothing else",
  () => {
    const pasted = vendorDials
      .flatMap(({ id }) =>
        [0.2, Infinity].map((temperature) => requestTo(vendorDial(id), temperature)),
      )
      .filter((request) => /^curl/m.test(request));
    const { stdout, stderr } = spawnSync("zsh", ["-f", "-i"], {
      input: `PS1= PS2=\ncurl() { print -r -- called }\n${pasted.join("\n")}\nexit\n`,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], TERM: "dumb" },
    });
    expect(stderr).not.toMatch(/not found|parse error|no matches/);
    expect(stdout.match(/^called$/gm)).toHaveLength(pasted.length);
  },
);

/** What has a date of retirement before June 2027: the vendors’ pages of deprecations, November 2026. */
const RETIRING =
  /gpt-4|whisper|gpt-5(?!\.[2-9])|gpt-5\.1|gpt-5\.4-nano|o[134]\b|gemini-(2\.5-(flash|pro)(?!-lite)|2\.0|3\.6-flash|3\.7-flash)|kimi-k2|claude-(opus-4-[0-5]|sonnet-4-[0-5]|3)|llama-3\.[13]-|grok-[123]\b/;

test("no request names a model with a known date of retirement before June 2027", () => {
  for (const { id } of vendorDials) expect(requestTo(vendorDial(id), 1), id).not.toMatch(RETIRING);
  expect("gpt-4o whisper-1 gpt-5.1").toMatch(RETIRING);
});

test("where reasoning takes the temperature away, the request turns it off, or sends its effort instead", () => {
  const off = requestTo(vendorDial("deepseek"), 1.3);
  expect(off).toContain('"thinking": {"type":"disabled"}');
  expect(temperatureIn(off)).toBe(1.3);
  expect(requestTo(vendorDial("deepseek-thinking"), 1.3)).toContain(
    '"thinking": {"type":"enabled"}',
  );
  const none = requestTo(vendorDial("openai-chat"), 1.3);
  expect(none).toContain('"reasoning_effort": "none"');
  expect(temperatureIn(none)).toBe(1.3);
  expect(requestTo(vendorDial("openai-reasoning"), 1)).toContain('"reasoning_effort": "low"');
});

test("Python gets a float at every temperature: a whole number would be refused", () => {
  const set = (temperature: number) =>
    requestTo(vendorDial("transformers"), temperature).match(/do_sample=.*\)$/m)?.[0];
  expect(set(0)).toBe("do_sample=False)");
  expect(set(0.7)).toBe("do_sample=True, temperature=0.7)");
  for (const whole of [1, 2, 1000])
    expect(set(whole)).toBe(`do_sample=True, temperature=${whole}.0)`);
  expect(set(Infinity)).toBe('do_sample=True, temperature=float("inf"))');
});

test("requests hold no key: each comes from the environment", () => {
  for (const { id } of vendorDials) {
    const request = requestTo(vendorDial(id), 1);
    for (const [, value = ""] of request.matchAll(/(?:Bearer|[a-z-]+-key:) ?(\S+?)"/gi))
      expect(value).toMatch(/^\$[A-Z_]+$/);
    expect(request).not.toMatch(/sk-|AIza/);
    const quotes = (/-d '/.test(request) ? 2 : 0) + (request.startsWith(": '") ? 2 : 0);
    expect(request.match(/'/g)?.length ?? 0, "quotes for the shell").toBe(quotes);
  }
});

test("what each dial does with a number is said as documented", () => {
  const said = (ids: readonly VendorId[]) =>
    ids.map((id) => [0, 1, 2, Infinity].map((at) => verdictText(vendorDial(id), at)).join(", "));
  const to2 = "takes it, its default, takes it, ends at 2";
  const to2Silent = "takes it, takes it, takes it, ends at 2";
  expect(said(["openai-chat", "xai", "deepseek"])).toEqual([to2, to2, to2]);
  expect(said(["gemini", "groq", "sarvam", "vllm"])).toEqual(
    Array.from({ length: 4 }, () => to2Silent),
  );
  expect(said(["anthropic"])).toEqual(["takes it, its default, ends at 1, ends at 1"]);
  expect(said(["openai-audio", "cohere", "apple"])).toEqual(
    Array.from({ length: 3 }, () => "takes it, takes it, ends at 1, ends at 1"),
  );
  expect(said(["anthropic-opus", "kimi"])).toEqual(
    Array.from({ length: 2 }, () => "only 1, its default, only 1, only 1"),
  );
  expect(said(["openai-reasoning"])).toEqual(["refused, refused, refused, refused"]);
  expect(said(["gemini-3", "deepseek-thinking", "openrouter"])).toEqual(
    Array.from({ length: 3 }, () => "ignored, ignored, ignored, ignored"),
  );
  expect(said(["mistral", "llama-cpp", "ollama", "qwen"])).toEqual(
    Array.from({ length: 4 }, () => "not stated, not stated, not stated, cannot be sent"),
  );
  expect(said(["transformers"])).toEqual(["an error, its default, takes it, takes it"]);
  expect(new Set(vendorDials.map(rangeText))).toEqual(
    new Set([
      "Range 0 to 2",
      "Refuses it",
      "Range 0 to 1",
      "Takes 1 only",
      "Ignores it",
      "No range stated",
      "Above 0",
    ]),
  );
});

test("the readout counts every dial once", () => {
  assert(
    property(readersTemperature, (temperature) => {
      const counts = [...vendorsSentence(temperature).matchAll(/(?:: |, )(\d+) /g)].map(([, n]) =>
        Number(n),
      );
      const total = counts.reduce((sum, n) => sum + n, 0);
      const beyond = vendorsSentence(temperature).includes("Only Hugging Face Transformers");
      expect([beyond, total]).toEqual(temperature > 2 ? [true, 0] : [false, vendorDials.length]);
    }),
  );
  expect(vendorsSentence(0.7)).toBe(
    "T = 0.70 on 22 dials: 12 take it, 2 do not reach it or allow only another value, 1 refuses any, 3 ignore it in silence, 4 state no range. Where it is taken, it divides another model’s scores each time.",
  );
  expect(vendorsSpoken(0.7)).toBe("0.70; 12 of 22 take it");
});
