import { fractionDone, type Report } from "./report.ts";
import { findScorm12, spanText } from "./scorm12.ts";
import { findXapi, xapiReport } from "./xapi.ts";

const silent: Report = { begin: () => "", tell: () => undefined, end: () => undefined };

/** Where the course in window `inside` says it: to a SCORM 1.2 platform, to an xAPI record store, or to nobody. */
export const findReport = (inside: Window): Report =>
  scormReport(inside) ?? xapiReport(findXapi(inside.location.search)) ?? silent;

function scormReport(inside: Window): Report | undefined {
  const api = findScorm12(inside);
  if (!api) return undefined;
  const begun = Date.now();
  let ended = false;
  return {
    begin: () => {
      api.LMSInitialize("");
      if (!/completed|passed/.test(api.LMSGetValue("cmi.core.lesson_status")))
        api.LMSSetValue("cmi.core.lesson_status", "incomplete");
      api.LMSSetValue("cmi.core.score.min", "0");
      api.LMSSetValue("cmi.core.score.max", "100");
      return api.LMSGetValue("cmi.suspend_data");
    },
    tell: (standing) => {
      api.LMSSetValue("cmi.core.score.raw", String(Math.round(100 * fractionDone(standing))));
      api.LMSSetValue("cmi.suspend_data", standing.saved);
      if (fractionDone(standing) === 1) api.LMSSetValue("cmi.core.lesson_status", "completed");
      api.LMSCommit("");
    },
    end: () => {
      if (ended) return;
      ended = true;
      api.LMSSetValue("cmi.core.session_time", spanText(Date.now() - begun));
      api.LMSSetValue("cmi.core.exit", "suspend");
      api.LMSFinish("");
    },
  };
}
