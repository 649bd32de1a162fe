import { createTransport } from "nodemailer";
import { isLoopback, type Env } from "~/env.server";
import type { UserId } from "~db/schema";
import { stopLink } from "./stop-link.server";

export interface Mail {
  /** The same for each try, so that one that arrives twice is shown once. Without the brackets. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Ends mails like this one, without signing in. */
  stopLink: string;
}

export interface Mailer {
  /** Where links lead. */
  publicUrl: URL;
  stopLink(userId: UserId): string;
  /** Resolves once the server has it; `MailNotSent` where it does not take it. */
  send(mail: Mail): Promise<void>;
}

/** What went wrong, without the address or what the server said of it: it ends up in logs. */
export class MailNotSent extends Error {}

const CONNECT_MS = 10_000;
const ANSWER_MS = 30_000;

/** Undefined where no mail server is set. Opens no connection before there is something to send. */
export function openMailer({ mail, publicUrl, sessionSecret: secret }: Env): Mailer | undefined {
  if (!mail || !publicUrl || !secret) return undefined;
  const transport = createTransport(
    {
      url: mail.url,
      // Whoever is in between could have the password of the server, and read what is sent.
      requireTLS: !isLoopback(new URL(mail.url).hostname),
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: ANSWER_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: mail.from },
  );
  return {
    publicUrl,
    stopLink: (userId) => stopLink({ publicUrl, secret }, userId),
    async send({ messageId, stopLink, ...content }) {
      try {
        await transport.sendMail({
          ...content,
          messageId: `<${messageId}>`,
          headers: { "Auto-Submitted": "auto-generated", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
          list: { unsubscribe: stopLink },
        });
      } catch (error) {
        throw new MailNotSent(describeFailure(error));
      }
    },
  };
}

function describeFailure(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const said = typeof responseCode === "number" ? `it said ${responseCode}` : "it did not answer";
  return `The mail server did not take a mail: ${said}${typeof code === "string" ? ` (${code})` : ""}.`;
}
