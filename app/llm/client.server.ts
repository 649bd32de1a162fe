import OpenAI from "openai";
import type { EndpointSettings } from "~/env.server";

/** Beyond the first attempt, with waits that double or are as long as the server asks for (up to a minute). */
const RETRIES = 2;

/**
 * A client of this endpoint and no other: what the package would read from the environment by itself is left out, it logs
 * nothing, and it follows no redirect, which would carry a note to an address nobody named.
 */
export function createClient({ apiKey, baseUrl, timeoutMs }: EndpointSettings): OpenAI {
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
    fetchOptions: { redirect: "error" },
    ...(!apiKey && { defaultHeaders: { authorization: null } }),
  });
}
