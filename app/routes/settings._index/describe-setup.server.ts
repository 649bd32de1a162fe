import { resolve } from "node:path";
import { isLocalMode, type Env } from "~/env.server";

/** Who reads notes, and where they go for it. */
export function describeReading(env: Env): string {
  const here = isLocalMode(env) ? "on this machine" : "where Memoro runs";
  // With mail, what is due is sent on days when something is: the switch says so.
  const kept = env.mail ? "No note is sent to anyone." : "Nothing you write is sent to anyone.";
  if (!env.endpoint) return `Notes are read ${here}, by rules. ${kept}`;
  const { baseUrl, readingModel, embeddingModel } = env.endpoint;
  const searched = embeddingModel
    ? ` So that search finds by meaning, what is not private and what is typed into search are sent there too, to ${embeddingModel}.`
    : "";
  return (
    `Notes are sent to ${new URL(baseUrl).host}, to be read by ${readingModel}. ` +
    `Those marked private are read ${here}, by rules, as all are when it does not answer.${searched}`
  );
}

/** Where notes are kept: for whoever may look there, on their own machine. */
export function describeStore(env: Env): { engine: string; place: string } | null {
  if (!isLocalMode(env)) return null;
  if (env.databaseUrl) return { engine: "In PostgreSQL at", place: new URL(env.databaseUrl).host };
  return { engine: "On this machine, in the folder", place: resolve(env.dataDir) };
}
