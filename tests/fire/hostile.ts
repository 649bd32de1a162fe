import fc from "fast-check";
import { listSiteRoutes, type SiteRoute } from "../support/site-routes";
import { hostileRequest, type HostileRequest } from "./hostile-request";
import { PLANTED } from "./hostile-text";
import { sendRaw, type RawAnswer } from "./raw-request";
import { openNotebook, type Notebook } from "./notebook";

export interface HostileReport {
  sent: number;
  /** How many answers there were of each status; "cut" where the connection was closed without one. */
  answers: Record<string, number>;
  /** What must not be, a line each; to be sent again by the seed. */
  faults: string[];
}

const AT_ONCE = 8;
/** After so many the notebook is looked through anew: much of it is deleted by then. */
const ROUND = 250;
const MOST_FAULTS = 100;

/**
 * Sends random and hostile requests to every route of a Memoro in local mode, signed in at its own door; the same seed
 * sends the same, as far as the notebook is the same; `foreign` are ids of what is not in it. Run it with RATE_LIMIT=off. Nothing but what is in `faults` is wrong.
 */
export async function sendHostile(
  baseUrl: string,
  { count, seed, foreign = [] }: { count: number; seed: number; foreign?: readonly string[] },
): Promise<HostileReport> {
  const report: HostileReport = { sent: 0, answers: {}, faults: [] };
  const routes = listSiteRoutes().filter(({ pattern }) => !LEFT_ALONE.includes(pattern));
  for (let round = 0; report.sent < count && report.faults.length < MOST_FAULTS; round++) {
    const notebook = await openNotebook(baseUrl);
    const numRuns = Math.min(ROUND, count - report.sent);
    const ids = new Map(notebook.ids).set("somebody else's", foreign);
    const requests = fc.sample(hostileRequest(routes, ids), { numRuns, seed: seed + round });
    await sendAll(notebook, requests, report);
  }
  return report;
}

/** Signing out would leave the rest of a round to be sent by nobody. */
const LEFT_ALONE: readonly SiteRoute["pattern"][] = ["/sign-out"];

async function sendAll(notebook: Notebook, requests: readonly HostileRequest[], report: HostileReport): Promise<void> {
  const left = [...requests];
  const work = async () => {
    for (let request = left.pop(); request; request = left.pop()) {
      const { twice, ...raw } = request;
      const sent = { ...raw, headers: { Cookie: notebook.cookie, Origin: notebook.origin, ...raw.headers } };
      const says = await Promise.allSettled(Array.from({ length: twice ? 2 : 1 }, () => sendRaw(notebook.port, sent)));
      report.sent += 1;
      for (const said of says) {
        const status = said.status === "fulfilled" ? String(said.value?.status ?? "cut") : "none";
        report.answers[status] = (report.answers[status] ?? 0) + 1;
        const fault = said.status === "fulfilled" ? faultOf(said.value) : String(said.reason);
        if (fault) report.faults.push(`${fault}: ${describe(request)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const well = await sendRaw(notebook.port, { method: "GET", path: "/readyz", headers: {}, body: Buffer.alloc(0) });
  if (well?.status !== 200) report.faults.push(`after ${report.sent} requests it is not ready: ${well?.status}`);
}

function faultOf(answer: RawAnswer | undefined): string | undefined {
  if (!answer) return undefined;
  const { status, head } = answer;
  if (status >= 500) return `${status} (${/x-request-id: (\w+)/.exec(head)?.[1]})`;
  if (head.includes(`\n${PLANTED}:`)) return "a header of the sender's stands in the answer";
  if (/^location: (?!\/(?![/\\])|http:\/\/127\.0\.0\.1)/m.test(head))
    return `leads elsewhere (${/^location: .*/m.exec(head)?.[0]})`;
  return undefined;
}

function describe({ method, path, headers, body }: HostileRequest): string {
  return `${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 300)} ${JSON.stringify(body.toString()).slice(0, 500)}`;
}
