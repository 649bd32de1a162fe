import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { countLookAheads } from "~db/queries/look-ahead.server";
import { getOperation, listGivenUpJobs } from "~db/queries/operation.server";
import { requireAdmin } from "~/auth/admin.server";
import type { JobName } from "~/jobs/catalogue";
import { Button } from "~/ui/button";
import { Page, PageHeading, Section } from "~/ui/page";

const MOST_GIVEN_UP = 50;

export const meta: MetaFunction = () => [{ title: "How Memoro is doing · Memoro" }];

/** For whoever runs this Memoro for others: how much there is, and nothing of what anybody wrote. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireAdmin(context, request);
  const { db, engine, queue, embedder, builtIn, endpoint, mailer } = context.app;
  const operation = await getOperation(db);
  return {
    ...operation,
    mails: mailer ? await countLookAheads(db) : null,
    jobs: await queue.count(),
    givenUp: (await listGivenUpJobs(db, MOST_GIVEN_UP)).map(({ id, name, at, error }) => ({
      id,
      name,
      at: `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`,
      error,
    })),
    engine: `${operation.engine}${engine === "embedded" ? ", embedded" : ""}, pgvector ${operation.vectorVersion}`,
    reader: endpoint ? `${endpoint.reader.model} (version ${endpoint.reader.version})` : "By rules",
    rules: `Version ${builtIn.reader.version}`,
    embedder: embedder.model,
  };
}

const JOB_NAMES: Record<JobName, string> = {
  "read-note": "Notes to read",
  "embed-passages": "Notebooks to prepare for search",
  "look-around": "Mornings to look for",
  "look-ahead": "Morning mails to send",
  "settle-over": "Whose facts may have come to their end",
  "settle-account": "What has come to its end to be put into the history",
  "forget-old": "Who may have deleted something long ago",
  "forget-account": "What was deleted long ago to let go of",
};

export default function Admin() {
  const { accounts, notesWaiting, notesFailed, mails, jobs, givenUp, engine, reader, rules, embedder } =
    useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading back={{ to: "/settings", text: "Settings" }} title="How Memoro is doing">
        For you, who keep it running. Nobody else sees this page.
      </PageHeading>

      <Section title="Here now">
        <Figures
          rows={[
            ["Accounts", accounts],
            ["Notes waiting to be read", notesWaiting],
            ["Notes that could not be read", notesFailed],
          ]}
        />
      </Section>
      <Section title="Morning mails">
        {mails ? (
          <Figures
            rows={[
              ["Sent since yesterday", mails.sent],
              ["That no server took, since yesterday", mails.failed],
            ]}
          />
        ) : (
          <p className="max-w-measure text-muted">None are sent: there is no SMTP_URL.</p>
        )}
      </Section>
      <Section title="Work in the queue">
        <table className="w-full text-left tabular-nums">
          <thead className="text-small text-muted">
            <tr>
              {["Job", "Waiting", "Running", "Given up"].map((title) => (
                <th key={title} scope="col" className="border-b border-line py-2 pr-4 font-normal">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {jobs.map(({ name, waiting, running, failed }) => (
              <tr key={name} className="border-b border-line">
                <th scope="row" className="py-2 pr-4 font-normal">
                  {JOB_NAMES[name]}
                </th>
                <td className="py-2 pr-4">{waiting}</td>
                <td className="py-2 pr-4">{running}</td>
                <td className="py-2 pr-4">{failed}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="text-small text-muted">Counted within the last minute.</p>
      </Section>
      {givenUp.length > 0 && (
        <Section title="Given up">
          <p className="max-w-measure text-muted">
            These failed to the last try. Once what they met is put right, have them done again.
          </p>
          <ul className="divide-y divide-line border-y border-line">
            {givenUp.map(({ id, name, at, error }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
                <div className="min-w-0 flex-1">
                  <p>{name in JOB_NAMES ? JOB_NAMES[name as JobName] : name}</p>
                  <p className="text-small break-words text-muted">{`${at} · ${error || "It did not say why."}`}</p>
                </div>
                <Redo id={id} />
              </li>
            ))}
          </ul>
          {givenUp.length > 1 && <Redo />}
        </Section>
      )}
      <Section title="What it runs on">
        <Figures
          rows={[
            ["Database", engine],
            ["Notes are read by", reader],
            ["Built-in reader", rules],
            ["Meanings are compared by", embedder],
          ]}
        />
      </Section>
    </Page>
  );
}

function Redo({ id }: { id?: string }) {
  return (
    <Form method="post" action="/admin/given-up/redo">
      {id !== undefined && <input type="hidden" name="id" value={id} />}
      <Button look="plain">{id === undefined ? "Do all again" : "Do again"}</Button>
    </Form>
  );
}

function Figures({ rows }: { rows: [string, string | number][] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(([name, value]) => (
        <div key={name} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-2">
          <dt className="text-muted">{name}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
