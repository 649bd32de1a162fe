import { z } from "zod";
import { emailList, type EmailList } from "~/auth/email-list";
import { amount, count, flag, MAILBOX } from "~/env-variable";

/** What the one who starts Memoro must put right; the message is all they need, so it is printed without a stack. */
export class StartRefused extends Error {}

/** Names of this machine: what HOST may be, and what a browser may call us, while the owner signs in without a password. */
const LOOPBACK_HOSTS = ["127.0.0.1", "localhost", "::1"];

const variables = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: count(0, 65_535).default(3000),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "wants an address like postgres://user:password@host:5432/memoro" })
    .optional(),
  DATABASE_POOL_SIZE: count(1, 1000).default(10),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "wants the address people open, like https://memoro.example" })
    .transform((value) => new URL(value))
    .refine((url) => url.pathname === "/" && url.search === "", { error: "wants an address without a path" })
    .refine((url) => url.protocol === "https:" || isLoopback(url.hostname), {
      error: "wants https: over plain http anyone on the way could take a session over",
    })
    .optional(),
  PROXY_HOPS: count(0, 10).default(0),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  ALLOWED_EMAILS: emailList.optional(),
  ADMIN_EMAILS: emailList
    .refine((entries) => entries.every((entry) => entry.indexOf("@") > 0), {
      error: "wants whole addresses, no domains",
    })
    .optional(),
  SESSION_SECRET: z.string().min(32, { error: "wants at least 32 characters" }).optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/, error: "wants the address of the endpoint, like https://api.openai.com/v1" })
    .optional(),
  OPENAI_READING_MODEL: z.string().optional(),
  OPENAI_EMBEDDING_MODEL: z.string().optional(),
  OPENAI_TIMEOUT: count(1, 600).default(60),
  OPENAI_INPUT_PRICE: amount("wants a price for a million tokens, like 0.75").optional(),
  OPENAI_OUTPUT_PRICE: amount("wants a price for a million tokens, like 4.50").optional(),
  OPENAI_MONTHLY_TOKENS: count(0, 1_000_000_000_000).optional(),
  OPENAI_MONTHLY_COST: amount("wants an amount of money, like 5").optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "wants an address like smtps://user:password@smtp.example.org" })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(MAILBOX, { error: "wants an address, like memoro@example.org or Memoro <memoro@example.org>" })
    .optional(),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], { error: "wants debug, info, warn, error or silent" })
    .optional(),
  RATE_LIMIT: flag("on"),
  METRICS_TOKEN: z.string().min(16, { error: "wants at least 16 characters" }).optional(),
});

export interface GoogleEndpoints {
  authorization: string;
  token: string;
  userInfo: string;
}

/** As https://accounts.google.com/.well-known/openid-configuration names them. */
const GOOGLE_ENDPOINTS: GoogleEndpoints = {
  authorization: "https://accounts.google.com/o/oauth2/v2/auth",
  token: "https://oauth2.googleapis.com/token",
  userInfo: "https://openidconnect.googleapis.com/v1/userinfo",
};

/** A model behind an endpoint that speaks OpenAI's protocol. */
export interface EndpointSettings {
  /** Sent as a bearer token; a server on this machine may want none. */
  apiKey?: string;
  baseUrl: string;
  readingModel: string;
  /** Undefined: texts are embedded by the built-in space. */
  embeddingModel?: string;
  /** For one attempt, up to the last byte of its answer. */
  timeoutMs: number;
  /** Of the reading model, for a million tokens; undefined: nobody said what reading costs. */
  prices?: { input: number; output: number };
  /** The most that one account's notes may use in a calendar month. */
  monthly: { tokens?: number; cost?: number };
}

/** A server that takes mail, and whom it is from. */
export interface MailSettings {
  url: string;
  from: string;
}

const OPENAI = { baseUrl: "https://api.openai.com/v1", reading: "gpt-5.4-mini", embedding: "text-embedding-3-small" };
const BUILT_IN = "built-in";

export interface Env {
  host: string;
  /** 0: any free one. */
  port: number;
  /** Holds the embedded engine's files and the secrets made at first use. */
  dataDir: string;
  databaseUrl?: string;
  databasePoolSize: number;
  /** Where people reach it from; undefined in local mode: one person, on this machine, without a password. */
  publicUrl?: URL;
  /** How many proxies of ours stand in front and add to X-Forwarded-For. */
  proxyHops: number;
  google?: { clientId: string; clientSecret: string; endpoints: GoogleEndpoints };
  /** Who may make an account by way of Google; whoever has one keeps it. */
  allowedEmails: EmailList;
  /** Who sees how Memoro is doing; they may make an account too. */
  adminEmails: EmailList;
  /** Undefined: notes are read by rules alone, and nothing leaves the machine. */
  endpoint?: EndpointSettings;
  /** Undefined: no mail is sent. */
  mail?: MailSettings;
  /** Seals what a browser carries for us, and the links in mails. */
  sessionSecret?: string;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
  rateLimit: boolean;
  /** Who has it may read /metrics; undefined: nobody. */
  metricsToken?: string;
}

/** Throws `StartRefused`, with a line for each variable that is wrong and what it wants. An empty variable is an unset one. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(set);
  if (!parsed.success) {
    throw new StartRefused(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join("\n"));
  }
  const env = parsed.data;
  const google = parseGoogle(env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET);
  refuseOpenDoor(env.HOST, env.PUBLIC_URL, google);
  const { ALLOWED_EMAILS: allowedEmails = [], ADMIN_EMAILS: adminEmails = [] } = env;
  if (google && allowedEmails.length + adminEmails.length === 0) {
    throw new StartRefused(
      "ALLOWED_EMAILS is not set, so nobody could make an account: with a Google client it wants the addresses or domains " +
        "of those who may, like robin@example.org, @example.com. ADMIN_EMAILS alone lets in its own addresses and nobody else.",
    );
  }
  if (!env.RATE_LIMIT && google) {
    throw new StartRefused(
      "RATE_LIMIT can be off only on your own machine, where nobody else can reach it: leave it out.",
    );
  }
  return {
    host: env.HOST,
    port: env.PORT,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    databasePoolSize: env.DATABASE_POOL_SIZE,
    publicUrl: env.PUBLIC_URL,
    proxyHops: env.PROXY_HOPS,
    google,
    allowedEmails,
    adminEmails,
    endpoint: parseEndpoint(env),
    mail: parseMail(env),
    sessionSecret: env.SESSION_SECRET,
    logLevel: env.LOG_LEVEL ?? (google ? "info" : "warn"),
    rateLimit: env.RATE_LIMIT,
    metricsToken: env.METRICS_TOKEN,
  };
}

export function isLocalMode(env: Env): boolean {
  return env.google === undefined;
}

export function isLoopback(hostname: string): boolean {
  return LOOPBACK_HOSTS.includes(hostname.replace(/^\[|\]$/g, ""));
}

function parseGoogle(clientId: string | undefined, clientSecret: string | undefined): Env["google"] {
  if (clientId && clientSecret) return { clientId, clientSecret, endpoints: GOOGLE_ENDPOINTS };
  if (!clientId && !clientSecret) return undefined;
  const [has, lacks] = clientId
    ? ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"]
    : ["GOOGLE_CLIENT_SECRET", "GOOGLE_CLIENT_ID"];
  throw new StartRefused(`${has} is set but ${lacks} is not: set both, or neither.`);
}

function parseEndpoint(env: z.infer<typeof variables>): EndpointSettings | undefined {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: elsewhere } = env;
  if (!apiKey && !elsewhere) return undefined;
  if (!apiKey && elsewhere && !isLoopback(new URL(elsewhere).hostname)) {
    throw new StartRefused(
      "OPENAI_BASE_URL is on another machine but OPENAI_API_KEY is not set: set it, to any word where the server asks for none.",
    );
  }
  const readingModel = env.OPENAI_READING_MODEL ?? (elsewhere ? undefined : OPENAI.reading);
  if (!readingModel) {
    throw new StartRefused(
      "OPENAI_READING_MODEL is not set: with OPENAI_BASE_URL it wants a model that is served there.",
    );
  }
  const embeddingModel = env.OPENAI_EMBEDDING_MODEL ?? (elsewhere ? BUILT_IN : OPENAI.embedding);
  const { OPENAI_INPUT_PRICE: input, OPENAI_OUTPUT_PRICE: output, OPENAI_MONTHLY_COST: cost } = env;
  const prices = input === undefined || output === undefined ? undefined : { input, output };
  if (!prices && [input, output, cost].some((given) => given !== undefined)) {
    throw new StartRefused(
      "OPENAI_INPUT_PRICE and OPENAI_OUTPUT_PRICE go together, and OPENAI_MONTHLY_COST needs both to know what a note costs.",
    );
  }
  return {
    apiKey,
    baseUrl: elsewhere ?? OPENAI.baseUrl,
    readingModel,
    embeddingModel: embeddingModel === BUILT_IN ? undefined : embeddingModel,
    timeoutMs: env.OPENAI_TIMEOUT * 1000,
    prices,
    monthly: { tokens: env.OPENAI_MONTHLY_TOKENS, cost },
  };
}

function parseMail({
  SMTP_URL: url,
  MAIL_FROM: from,
  PUBLIC_URL,
}: z.infer<typeof variables>): MailSettings | undefined {
  if (!url && !from) return undefined;
  if (!url || !from) throw new StartRefused("SMTP_URL and MAIL_FROM go together: set both, or neither.");
  if (!PUBLIC_URL)
    throw new StartRefused("SMTP_URL is set but PUBLIC_URL is not: links in a mail want an address to lead to.");
  return { url, from };
}

/** Whoever can reach the local door is let in, so that no other machine ever may. */
function refuseOpenDoor(host: string, publicUrl: URL | undefined, google: Env["google"]): void {
  if (google && !publicUrl) {
    throw new StartRefused(
      "PUBLIC_URL is not set: with a Google client it wants the address people open, because Google sends them back there.",
    );
  }
  if (google) return;
  const reason = publicUrl
    ? `PUBLIC_URL is ${publicUrl.origin}, so others can reach Memoro`
    : !isLoopback(host) && `HOST is ${host}, so other machines can reach Memoro`;
  if (reason) {
    throw new StartRefused(
      `${reason}, and it needs a way to tell people apart: set GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET and PUBLIC_URL. ` +
        "To use it alone on this machine, leave HOST and PUBLIC_URL out.",
    );
  }
}
