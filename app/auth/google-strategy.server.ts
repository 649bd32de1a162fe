import { createHash } from "node:crypto";
import { GoogleStrategy, type GoogleProfile, type GoogleStrategyOptions } from "remix-auth-google";
import { z } from "zod";
import type { GoogleEndpoints } from "~/env.server";

export interface GoogleUser {
  /** What Google calls the account for ever; its address may pass to somebody else. */
  sub: string;
  name: string;
  email: string;
  /** Google keeps the mail of this address, so that what it says of it holds as long as it says so. */
  keptByGoogle: boolean;
}

const ANSWER_WITHIN_MS = 10_000;

const userInfo = z.object({
  sub: z.string().min(1),
  email: z.string(),
  email_verified: z.literal(true, { error: "Google has not verified the address of this account" }),
  name: z.string().optional(),
  /** The organisation that Google keeps the account for; where there is none, only Gmail's own addresses are Google's. */
  hd: z.string().optional(),
});

type Profile = GoogleProfile & { keptByGoogle: boolean };

/**
 * remix-auth's Google strategy with what it leaves out: PKCE (RFC 7636, S256), so that a code somebody else got hold of is
 * worth nothing, and a look at Google's answer before it is believed. Made anew for each request, for its verifier.
 */
export class PkceGoogleStrategy extends GoogleStrategy<GoogleUser> {
  constructor(
    options: GoogleStrategyOptions,
    private readonly endpoints: GoogleEndpoints,
    private readonly verifier: string,
  ) {
    super(options, ({ profile }) => {
      const { id: sub, displayName: name, emails, keptByGoogle } = profile as Profile;
      return Promise.resolve({ sub, name, email: emails[0].value, keptByGoogle });
    });
    this.authorizationURL = endpoints.authorization;
    this.tokenURL = endpoints.token;
  }

  protected authorizationParams(): URLSearchParams {
    const params = super.authorizationParams();
    params.set("code_challenge", createHash("sha256").update(this.verifier).digest("base64url"));
    params.set("code_challenge_method", "S256");
    return params;
  }

  protected tokenParams(): URLSearchParams {
    return new URLSearchParams({ code_verifier: this.verifier });
  }

  /** As the strategy has it, but within a time, and not where an answer leads elsewhere: the client's secret goes with it. */
  protected async fetchAccessToken(code: string, params: URLSearchParams) {
    for (const [name, value] of Object.entries({ client_id: this.clientID, client_secret: this.clientSecret, code })) {
      params.set(name, value);
    }
    const response = await fetch(this.tokenURL, { method: "POST", body: params, ...call() });
    if (!response.ok) throw new Error(`Google answered ${response.status} when given the code`);
    return this.getAccessToken(response);
  }

  protected async userProfile(accessToken: string): Promise<Profile> {
    const response = await fetch(this.endpoints.userInfo, {
      headers: { Authorization: `Bearer ${accessToken}` },
      ...call(),
    });
    if (!response.ok) throw new Error(`Google answered ${response.status} when asked who signs in`);
    const raw: unknown = await response.json();
    const { sub, email, name, hd } = userInfo.parse(raw);
    return {
      provider: "google",
      id: sub,
      displayName: name ?? email.split("@")[0] ?? email,
      emails: [{ value: email }],
      keptByGoogle: hd !== undefined || /@gmail\.com$/i.test(email),
    } as Profile;
  }
}

/** Of each request to Google. */
function call(): Pick<RequestInit, "redirect" | "signal"> {
  return { redirect: "error", signal: AbortSignal.timeout(ANSWER_WITHIN_MS) };
}
