import { onTestFinished } from "vitest";
import type { App } from "~/app.server";
import { parseEnv } from "~/env.server";
import { CLIENT, startFakeGoogle, type FakeGoogle } from "./fake-google";
import { openBrowser } from "./pages";

type Browser = Awaited<ReturnType<typeof openBrowser>>;

/** Google for the running test. */
export const aGoogle = () => startFakeGoogle(onTestFinished);

/** A browser at a Memoro that this Google leads to; anybody may make an account there, unless it is told otherwise. */
export function visit(
  app: App,
  google: FakeGoogle,
  given: { ALLOWED_EMAILS?: string; ADMIN_EMAILS?: string; PROXY_HOPS?: string } = { ALLOWED_EMAILS: "*" },
): Promise<Browser> {
  const { publicUrl, allowedEmails, adminEmails, proxyHops } = parseEnv({
    GOOGLE_CLIENT_ID: CLIENT.clientId,
    GOOGLE_CLIENT_SECRET: CLIENT.clientSecret,
    PUBLIC_URL: "http://localhost:3000",
    ...given,
  });
  return openBrowser(app, {
    publicUrl,
    allowedEmails,
    adminEmails,
    proxyHops,
    google: { ...CLIENT, endpoints: google.endpoints },
    sessionSecret: "s".repeat(32),
  });
}

/** From the button to where the way back leads. */
export async function signInBy(google: FakeGoogle, browser: Browser, to?: string): Promise<string | null> {
  const led = leadTo(await browser.post("/sign-in/google", to === undefined ? {} : { to }));
  return (await browser.open(pathOf(google.agree(led)))).headers.get("Location");
}

export function leadTo(response: Response): URL {
  return new URL(response.headers.get("Location") ?? "", "http://localhost:3000");
}

export function pathOf({ pathname, search }: URL): string {
  return pathname + search;
}
