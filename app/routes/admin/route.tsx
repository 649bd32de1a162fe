import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getOperation } from "~db/queries/operation.server";
import { requireAdmin } from "~/auth/admin.server";
import { Page, PageHeading, Section } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "How Memoro is doing · Memoro" }];

/** For whoever runs this Memoro for others: how much there is, and nothing of what anybody wrote. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireAdmin(context, request);
  const { db, engine, queue, reader, embedder, builtIn, endpoint } = context.app;
  const operation = await getOperation(db);
  return {
    ...operation,
    jobs: await queue.count(),
    engine: `${operation.engine}${engine === "embedded" ? ", embedded" : ""}, pgvector ${operation.vectorVersion}`,
    reader: endpoint ? `${endpoint.reader.model} (version ${reader.version})` : "By rules",
    rules: `Version ${builtIn.reader.version}`,
    embedder: embedder.model,
  };
}

const JOB_NAMES = { "read-note": "Notes to read", "embed-passages": "Notebooks to prepare for search" };

export default function Admin() {
  const { accounts, notesWaiting, notesFailed, jobs, engine, reader, rules, embedder } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title="How Memoro is doing">For you, who keep it running. Nobody else sees this page.</PageHeading>
      <Section title="Here now">
        <Figures
          rows={[
            ["Accounts", accounts],
            ["Notes waiting to be read", notesWaiting],
            ["Notes that could not be read", notesFailed],
          ]}
        />
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
