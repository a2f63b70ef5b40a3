import { fractionDone, type Report, type Standing } from "./report.ts";

/** What a launching platform tells a course of its record store, in the query of the course's address. */
export interface XapiLaunch {
  readonly endpoint: string;
  readonly auth: string;
  readonly actor: unknown;
  readonly activity: string;
  readonly registration: string | null;
}

const VERSION = "1.0.3";
const VERBS = "http://adlnet.gov/expapi/verbs/";

/** The launch that `search` describes; `undefined` if it is none. Never throws. */
export function findXapi(search: string): XapiLaunch | undefined {
  const query = new URLSearchParams(search);
  const [endpoint, auth, actor, activity] = ["endpoint", "auth", "actor", "activity_id"].map(
    (name) => query.get(name),
  );
  if (!endpoint || !auth || !actor || !activity) return undefined;
  try {
    if (!/^https?:$/.test(new URL(endpoint).protocol)) return undefined;
    const learner: unknown = JSON.parse(actor);
    const registration = query.get("registration");
    return { endpoint, auth, actor: learner, activity, registration };
  } catch {
    return undefined;
  }
}

/** One thing that happened, as the standard writes it. */
export const statement = (
  { actor, activity, registration }: XapiLaunch,
  verb: "initialized" | "progressed" | "completed" | "terminated",
  standing?: Standing,
): object => ({
  actor,
  verb: { id: `${VERBS}${verb}`, display: { "en-US": verb } },
  object: { objectType: "Activity", id: activity },
  ...(registration !== null && { context: { registration } }),
  ...(standing && {
    result: { completion: verb === "completed", score: { scaled: fractionDone(standing) } },
  }),
});

/** Sends statements to the record store of `launch`; what an earlier visit did is not asked for. */
export function xapiReport(launch: XapiLaunch | undefined): Report | undefined {
  if (!launch) return undefined;
  const send = (body: object): void => {
    const address = new URL("statements", launch.endpoint.replace(/\/?$/, "/"));
    const headers = {
      "Content-Type": "application/json",
      "X-Experience-API-Version": VERSION,
      Authorization: launch.auth,
    };
    // A store that does not answer costs the record, not the figure.
    fetch(address, { method: "POST", headers, body: JSON.stringify(body), keepalive: true }).catch(
      () => undefined,
    );
  };
  return {
    begin: () => {
      send(statement(launch, "initialized"));
      return "";
    },
    tell: (standing) => {
      const verb = fractionDone(standing) === 1 ? "completed" : "progressed";
      send(statement(launch, verb, standing));
    },
    end: () => send(statement(launch, "terminated")),
  };
}
