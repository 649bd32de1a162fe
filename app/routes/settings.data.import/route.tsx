import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireUser } from "~/auth/require-user.server";
import { withUploadedLines } from "~/http/read-upload.server";
import { importAccount, ImportRefused } from "~/models/account-data.server";
import { ImportForm } from "~/ui/import-form";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Bring it back · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireUser(context, request);
  return null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  await context.limit("export", user.id);
  try {
    const read = await withUploadedLines(request, "file", (lines) => importAccount(context.app, user.id, lines));
    if (!read) return data({ error: "Choose the file of an export first." }, 400);
    return redirect(`/settings/data?read=${read.rows}`, 303);
  } catch (error) {
    if (error instanceof ImportRefused) return data({ error: `${error.message} Nothing was changed.` }, 400);
    throw error;
  }
}

export default function Import() {
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading back={{ to: "/settings/data", text: "Your data" }} title="Bring it back" />

      <ImportForm error={refused?.error} />
    </Page>
  );
}
