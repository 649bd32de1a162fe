import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { GoogleEndpoints } from "~/env.server";

export const CLIENT = { clientId: "client-id", clientSecret: "client-secret" };

export interface FakeGoogle {
  endpoints: GoogleEndpoints;
  /** What userinfo answers; changed by the test. */
  profile: Record<string, unknown>;
  status: number;
  /** What it has given out, which opens the door of whoever it was given for. */
  tokens: ReadonlySet<string>;
  /** Where it sends whoever asks for one of its paths, by path, instead of answering. */
  elsewhere: Record<string, string>;
  /** The person agrees: follows the address we led them to, and returns the one Google leads back to. */
  agree(authorization: URL): URL;
}

/**
 * Google's part of the code flow with PKCE, by its documents: a code is good once, for its challenge, its address and the
 * client it was asked for by. A browser that is led to it finds a page with one button. `after` is told how to end it.
 */
export async function startFakeGoogle(after: (end: () => void) => void): Promise<FakeGoogle> {
  const codes = new Map<string, { challenge: string; redirectUri: string; clientId: string }>();
  const tokens = new Set<string>();
  const server = createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? "", "http://127.0.0.1");
    if (pathname === "/auth") {
      // The address that comes next is in the page, as it would be after a person was asked.
      const back = fake.agree(new URL(req.url ?? "", "http://127.0.0.1"));
      const fields = [...back.searchParams].map(
        ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
      );
      const page = `<title>Google</title><link rel="icon" href="data:,"><p>${searchParams.get("client_id") ?? ""} asks who you are.</p>
        <form action="${back.origin}${back.pathname}">${fields.join("")}<button>Continue as ${String(fake.profile.email)}</button></form>`;
      return void res.writeHead(200, { "Content-Type": "text/html" }).end(page);
    }
    const elsewhere = fake.elsewhere[pathname];
    if (elsewhere) return void res.writeHead(307, { Location: elsewhere }).end();
    void answer(req).then(([status, body]) => {
      res.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    });
  });
  const answer = async (req: IncomingMessage): Promise<[number, unknown]> => {
    if (req.url === "/token") return exchange(new URLSearchParams(await text(req)));
    const token = req.headers.authorization?.replace("Bearer ", "") ?? "";
    return tokens.has(token) ? [fake.status, fake.profile] : [401, { error: "invalid_token" }];
  };
  const exchange = (form: URLSearchParams): [number, unknown] => {
    const code = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const good =
      code?.challenge === challenge &&
      code.redirectUri === form.get("redirect_uri") &&
      code.clientId === form.get("client_id") &&
      form.get("client_id") === CLIENT.clientId &&
      form.get("client_secret") === CLIENT.clientSecret;
    if (!good) return [400, { error: "invalid_grant" }];
    const token = randomBytes(8).toString("hex");
    tokens.add(token);
    return [200, { access_token: token, token_type: "Bearer", expires_in: 3600 }];
  };

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fake: FakeGoogle = {
    endpoints: { authorization: `${url}/auth`, token: `${url}/token`, userInfo: `${url}/userinfo` },
    profile: { sub: "g-1", name: "Robin Vale", email: "robin@example.com", email_verified: true },
    status: 200,
    tokens,
    elsewhere: {},
    agree({ searchParams }) {
      const code = randomBytes(8).toString("hex");
      const redirectUri = searchParams.get("redirect_uri") ?? "";
      codes.set(code, {
        challenge: searchParams.get("code_challenge") ?? "",
        redirectUri,
        clientId: searchParams.get("client_id") ?? "",
      });
      const back = new URL(redirectUri);
      back.search = new URLSearchParams({ code, state: searchParams.get("state") ?? "" }).toString();
      return back;
    },
  };
  return fake;
}

async function text(req: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of req.setEncoding("utf8")) body += part as string;
  return body;
}
