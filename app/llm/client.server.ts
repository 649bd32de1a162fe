import OpenAI from "openai";
import type { EndpointSettings } from "~/env.server";
import type { Metrics } from "~/metrics.server";

/** Beyond the first attempt, with waits that double or are as long as the server asks for (up to a minute). */
const RETRIES = 2;

/**
 * A client of this endpoint and no other: what the package would read from the environment by itself is left out, it logs
 * nothing, and it follows no redirect, which would carry a note to an address nobody named. Each attempt is counted by its
 * status, or as unreachable.
 */
export function createClient(
  { apiKey, baseUrl, timeoutMs }: EndpointSettings,
  calls?: Metrics["endpointCalls"],
): OpenAI {
  return new OpenAI({
    apiKey: apiKey ?? "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: baseUrl,
    timeout: timeoutMs,
    maxRetries: RETRIES,
    logLevel: "off",
    fetch: calls && ((url, init) => countCall(calls, fetch(url, init))),
    fetchOptions: { redirect: "error" },
    ...(!apiKey && { defaultHeaders: { authorization: null } }),
  });
}

async function countCall(calls: Metrics["endpointCalls"], call: Promise<Response>): Promise<Response> {
  try {
    const response = await call;
    calls.inc({ outcome: String(response.status) });
    return response;
  } catch (error) {
    calls.inc({ outcome: "unreachable" });
    throw error;
  }
}
